package java.util;

import java.io.Serializable;

/** A language and a country. The embedded library formats as for US English, whatever the Locale. */
public final class Locale implements Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    public static final Locale ROOT = new Locale("", "");
    public static final Locale ENGLISH = new Locale("en", "");
    public static final Locale US = new Locale("en", "US");
    public static final Locale UK = new Locale("en", "GB");

    private final String language;
    private final String country;

    private Locale(String language, String country) {
        this.language = language;
        this.country = country;
    }

    public static Locale getDefault() {
        return US;
    }

    public String getLanguage() {
        return language;
    }

    public String getCountry() {
        return country;
    }

    public String toLanguageTag() {
        return language.isEmpty() ? "und" : country.isEmpty() ? language : language + "-" + country;
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Locale other && language.equals(other.language) && country.equals(other.country);
    }

    @Override
    public int hashCode() {
        return 31 * language.hashCode() + country.hashCode();
    }

    @Override
    public String toString() {
        return country.isEmpty() ? language : language + "_" + country;
    }
}
