package se.mandat.kernel;

/**
 * Where the events of one thing lie. The kind keeps ids of different things apart: {@code goal:1880:trygghet} can
 * never meet {@code period:1880:2024}.
 */
public record Stream(String kind, String key) {
    /** The stored name of this stream in a municipality. */
    public String in(Municipality municipality) {
        return key.isEmpty() ? kind + ":" + municipality.value() : kind + ":" + municipality.value() + ":" + key;
    }
}
