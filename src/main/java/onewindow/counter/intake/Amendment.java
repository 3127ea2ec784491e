package onewindow.counter.intake;

import java.time.LocalDate;

/**
 * One entry of an application that was corrected on the spot (行政许可法 Art. 32(3)). Never
 * log it.
 *
 * @param label the field as people know it
 * @param personal whether it concerns a person, and is shown masked
 * @param before what was entered first, {@literal null} for nothing
 * @param after what is right, {@literal null} for nothing
 * @param amendedBy who corrected it
 * @param amendedOn when
 */
public record Amendment(String label, boolean personal, String before, String after, String amendedBy,
		LocalDate amendedOn) {

	@Override
	public String toString() {
		return "Amendment[masked]";
	}

}
