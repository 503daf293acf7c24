package org.chancery.query.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about files.
 *
 * @param largest how large a file may be
 */
@ConfigurationProperties("chancery.files")
record FileProperties(@DefaultValue("512MB") DataSize largest) {

}
