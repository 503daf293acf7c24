package org.chancery.house.breach.api;

import org.springframework.stereotype.Component;

@Component
class KnowsAFramework {

}
