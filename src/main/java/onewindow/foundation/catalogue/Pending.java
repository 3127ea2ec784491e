package onewindow.foundation.catalogue;

/**
 * A value that keeps an item from being published (待核定).
 *
 * @param heading under which heading it stands, for example 依据
 * @param value the value, or what is missing
 */
public record Pending(String heading, String value) {

}
