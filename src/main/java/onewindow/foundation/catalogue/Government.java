package onewindow.foundation.catalogue;

/**
 * The government of the district, which decides some items itself and approves some
 * extensions.
 *
 * @param nameZh its name
 * @param reconsideration where its decisions are fought
 */
public record Government(String nameZh, Unit.Remedies reconsideration) {

}
