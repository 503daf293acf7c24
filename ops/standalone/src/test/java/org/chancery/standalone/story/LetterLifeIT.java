package org.chancery.standalone.story;

/** {@link LetterLifeTests}, unchanged, where the sides are apart. */
@Distributed
class LetterLifeIT extends LetterLifeTests {

    LetterLifeIT(WholeChancery house) {
        super(house);
    }

}
