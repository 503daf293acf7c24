package org.chancery.kernel;

/** The id of a person (физическое лицо). */
public record PersonId(String value) implements Identifier {

    public PersonId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
