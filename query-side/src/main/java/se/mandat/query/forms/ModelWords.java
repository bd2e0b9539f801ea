package se.mandat.query.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A steering model as the words of a form. Rows have ids that stay while others come and go: {@code kinds} holds
 * {@code k0,k2}, and {@code kind.k2.one.sv} what the third kind is called.
 */
record ModelWords(Map<String, List<String>> words) {
    private static final Pattern ID = Pattern.compile("[a-z]\\d{1,3}");
    private static final int MOST_ROWS = 40;
    private static final int NAMED = 3;

    /** What was typed in a field; empty where nothing was. */
    String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Everything chosen in a field. */
    List<String> all(String name) {
        return words.getOrDefault(name, List.of());
    }

    boolean checked(String name) {
        return !text(name).isEmpty();
    }

    /** The ids of the rows there are. */
    List<String> ids(String order) {
        return Arrays.stream(text(order).split(","))
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .limit(MOST_ROWS)
                .toList();
    }

    /** The same after a button: {@code add:kinds}, or {@code drop:scale.s0.grades:g1}. */
    ModelWords pressed(String button) {
        String[] parts = button.split(":", -1);
        if (parts.length == 2 && parts[0].equals("add")) {
            return added(parts[1]);
        }
        return parts.length == NAMED && parts[0].equals("drop")
                ? with(
                        parts[1],
                        ids(parts[1]).stream()
                                .filter(id -> !id.equals(parts[2]))
                                .toList())
                : this;
    }

    private ModelWords added(String order) {
        List<String> ids = ids(order);
        int next = ids.stream()
                        .mapToInt(id -> Integer.parseInt(id.substring(1)))
                        .max()
                        .orElse(-1)
                + 1;
        String id = letter(order) + String.valueOf(next);
        ModelWords more = with(order, Stream.concat(ids.stream(), Stream.of(id)).toList());
        return order.equals("scales") ? more.with("scale." + id + ".grades", List.of("g0", "g1", "g2")) : more;
    }

    private static char letter(String order) {
        return order.substring(order.lastIndexOf('.') + 1).charAt(0);
    }

    private ModelWords with(String order, List<String> ids) {
        Map<String, List<String>> after = new LinkedHashMap<>(words);
        after.put(order, new ArrayList<>(List.of(String.join(",", ids))));
        return new ModelWords(after);
    }
}
