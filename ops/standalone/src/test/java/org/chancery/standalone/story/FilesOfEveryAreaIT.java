package org.chancery.standalone.story;

/** {@link FilesOfEveryAreaTests}, unchanged, where the sides are apart. */
@Distributed
class FilesOfEveryAreaIT extends FilesOfEveryAreaTests {

    FilesOfEveryAreaIT(WholeChancery house) {
        super(house);
    }

}
