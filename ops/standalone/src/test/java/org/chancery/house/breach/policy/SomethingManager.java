package org.chancery.house.breach.policy;

class SomethingManager {

}
