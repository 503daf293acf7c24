package org.chancery.house.breach.api;

import org.chancery.kernel.Command;

class CommandThatIsNoRecord implements Command {

}
