package java.lang.invoke;

/** The bootstrap methods of string concatenation. The machine links their call sites itself; called, they make one by combinators. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType concatType)
        throws StringConcatException {
        StringBuilder recipe = new StringBuilder();
        for (int i = 0; i < concatType.parameterCount(); i++) {
            recipe.append('\1');
        }
        return makeConcatWithConstants(lookup, name, concatType, recipe.toString());
    }

    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name, MethodType concatType,
        String recipe, Object... constants) throws StringConcatException {
        int arguments = 0;
        int taken = 0;
        for (int i = 0; i < recipe.length(); i++) {
            arguments += recipe.charAt(i) == '\1' ? 1 : 0;
            taken += recipe.charAt(i) == '\2' ? 1 : 0;
        }
        if (arguments != concatType.parameterCount()) {
            throw new StringConcatException("Mismatched number of concat arguments: recipe wants " + arguments
                + " arguments but signature provides " + concatType.parameterCount());
        }
        if (taken != constants.length) {
            throw new StringConcatException("Mismatched number of concat constants: recipe wants " + taken
                + " constants but only " + constants.length + " are passed");
        }
        if (!concatType.returnType().isAssignableFrom(String.class)) {
            throw new StringConcatException("The return type should be compatible with String, but it is " + concatType.returnType());
        }
        return new ConstantCallSite(new Concatenation(concatType, recipe, constants.clone()));
    }

    private static final class Concatenation extends MethodHandle {
        private final String recipe;
        private final Object[] constants;

        Concatenation(MethodType type, String recipe, Object[] constants) {
            super(type);
            this.recipe = recipe;
            this.constants = constants;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) {
            StringBuilder text = new StringBuilder();
            int argument = 0;
            int constant = 0;
            for (int i = 0; i < recipe.length(); i++) {
                char c = recipe.charAt(i);
                if (c == '\1') {
                    text.append(arguments[argument++]);
                } else if (c == '\2') {
                    text.append(constants[constant++]);
                } else {
                    text.append(c);
                }
            }
            return text.toString();
        }
    }
}
