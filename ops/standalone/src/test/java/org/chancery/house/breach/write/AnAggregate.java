package org.chancery.house.breach.write;

public class AnAggregate {

}
