@Deprecated(since = "1", forRemoval = true)
module forms.of.modules {
    requires transitive java.logging;
    requires static java.desktop;
    requires static transitive java.sql;
    exports forms;
    exports forms.inner to java.logging, java.sql;
    opens forms to java.sql;
    opens forms.inner;
    uses java.lang.Runnable;
    provides java.lang.Runnable with forms.Runner, forms.inner.Runner;
}
