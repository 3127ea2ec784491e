package onewindow.casework.cards;

import java.time.LocalDate;

/**
 * A step of a case that has days of its own (环节时限).
 *
 * @param name as people say it, for example 现场核查
 * @param unitId the unit that answers for it
 * @param due its last day
 */
public record Step(String name, String unitId, LocalDate due) {

}
