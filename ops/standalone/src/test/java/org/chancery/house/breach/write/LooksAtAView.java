package org.chancery.house.breach.write;

import org.chancery.house.breach.read.AView;

class LooksAtAView {

    AView view = new AView();

}
