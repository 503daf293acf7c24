package org.chancery.house.breach.read;

public class AView {

}
