package onewindow.casework.substitution;

import java.util.Map;

/**
 * Somebody is away today: what they have taken goes to whoever stands in.
 *
 * @param person who is away
 * @param substitutes the group of each post, and who stands in there
 */
public record Away(String person, Map<String, String> substitutes) {
}
