package onewindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Personal numbers stand in the case file and on the applicant's papers, and nowhere
 * else.
 */
@OpenHall
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

	private static final List<String> PERSONAL = List.of("23270119880613205X", "440300200101010457", "13845670099",
			"zhao.personal@example.com", "林海路77号", "代为领取证件一份", "110105194912310021");

	@Autowired
	HallDriver hall;

	@Autowired
	JdbcClient jdbc;

	@Test
	void keepsPersonalNumbersOutOfTheEngineAndTheLog(CapturedOutput log) {
		Map<String, Object> application = Samples.application("applicantIdNumber", PERSONAL.get(0));
		application.putAll(Map.of("agentName", "钱多", "agentIdNumber", PERSONAL.get(1), "phone", PERSONAL.get(2),
				"email", PERSONAL.get(3), "address", PERSONAL.get(4), "agentAuthority", PERSONAL.get(5)));
		String number = this.hall.receive(application);
		this.hall.as(CLERK).apply(Samples.ITEM, Samples.with(application, "applicantIdNumber", PERSONAL.get(6)));
		this.hall.as(CLERK).apply(Samples.ITEM, Samples.with(application, "unknown", PERSONAL.get(0)));
		this.hall.tryToComplete(CLERK, number, Samples.with(Samples.acceptance(), "phone", PERSONAL.get(2)));
		this.hall.complete(CLERK, number, Samples.acceptance());
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());
		this.hall.complete(CLERK, number, Samples.delivery());

		for (String personal : PERSONAL) {
			assertThat(placesOf(personal, "public")).as(personal).isEmpty();
			assertThat(log.getAll()).doesNotContain(personal);
			assertThat(this.hall.view(number).toString()).doesNotContain(personal);
		}
		assertThat(placesOf(PERSONAL.get(0), "hall")).containsExactlyInAnyOrder("applicant.id_number",
				"document.facts");
		assertThat(placesOf(PERSONAL.get(2), "hall")).containsExactlyInAnyOrder("applicant.phone", "notice.recipient");
	}

	/** Every column of every table that can hold text or bytes. */
	private List<String> placesOf(String text, String schema) {
		List<String> places = new ArrayList<>();
		List<Column> columns = this.jdbc.sql("""
				select table_name, column_name, data_type from information_schema.columns
				where table_schema = ? and data_type in ('text', 'character varying', 'jsonb', 'bytea')""")
			.param(schema)
			.query(Column.class)
			.list();
		assertThat(columns).isNotEmpty();
		for (Column column : columns) {
			String value = column.dataType().equals("bytea") ? "encode(%s, 'escape')" : "%s::text";
			String needle = column.dataType().equals("bytea") ? "encode(convert_to(?, 'UTF8'), 'escape')" : "?::text";
			int hits = this.jdbc
				.sql("select count(*) from %s.%s where position(%s in %s) > 0".formatted(schema, column.tableName(),
						needle, value.formatted(column.columnName())))
				.param(text)
				.query(Integer.class)
				.single();
			if (hits > 0) {
				places.add(column.tableName() + "." + column.columnName());
			}
		}
		return places;
	}

	record Column(String tableName, String columnName, String dataType) {
	}

}
