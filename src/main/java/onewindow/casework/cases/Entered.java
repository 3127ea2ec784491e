package onewindow.casework.cases;

import java.util.List;
import java.util.Map;

import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Choice;
import onewindow.foundation.catalogue.Item.Field;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was entered in an application, as people read it: the item's own fields with their
 * labels. Nothing is decided by it.
 */
@Component
public class Entered {

	private final JdbcClient jdbc;

	Entered(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The item's own fields of an application.
	 * @param number the case
	 * @param item its item
	 * @return in the order of the item, without what was left open or is personal
	 */
	public List<Line> of(CaseNumber number, Item item) {
		Map<String, Object> answers = answers(number);
		return item.fields()
			.stream()
			.filter(field -> answers.containsKey(field.key()))
			.map(field -> new Line(field.label(), shown(field, String.valueOf(answers.get(field.key())))))
			.toList();
	}

	/**
	 * The whole application but what is personal, as it was last entered.
	 * @param number the case
	 * @return by the keys of the form
	 */
	public Map<String, Object> answers(CaseNumber number) {
		return this.jdbc.sql("""
				select answers from hall.act where case_number = ? and element in (?, ?) order by id desc limit 1""")
			.params(number.value(), Timeline.APPLIED, Timeline.AMENDED)
			.query(String.class)
			.optional()
			.map(Json::read)
			.orElse(Map.of());
	}

	private static String shown(Field field, String value) {
		String unit = (field.unit() != null) ? field.unit() : "";
		return field.values()
			.stream()
			.filter(choice -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value + unit);
	}

	/**
	 * A field and its answer.
	 *
	 * @param label as the form has it
	 * @param text as people read it
	 */
	public record Line(String label, String text) {
	}

}
