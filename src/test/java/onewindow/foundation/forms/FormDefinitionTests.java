package onewindow.foundation.forms;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import onewindow.foundation.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormDefinitionTests {

	private static final FormDefinition HEARING = form("""
			{"type": "textfield", "key": "hearingOn", "label": "听证日期", "properties": {"date": "day"}}""");

	private static final FormDefinition FORM = form("""
			{"type": "textfield", "key": "name", "label": "名称", "validate": {"required": true, "maxLength": 10}},
			{"type": "textfield", "key": "mail", "label": "邮箱", "validate": {"validationType": "email"}},
			{"type": "textarea", "key": "text", "label": "说明"},
			{"type": "number", "key": "area", "label": "面积", "validate": {"min": 1, "max": 500}},
			{"type": "radio", "key": "outcome", "label": "结论", "values": [{"value": "yes"}, {"value": "no"}]},
			{"type": "textfield", "key": "reason", "label": "理由", "validate": {"required": true},
			 "conditional": {"hide": "=outcome != \\"no\\""}},
			{"type": "checklist", "key": "papers", "label": "材料", "values": [{"value": "a"}, {"value": "b"}]},
			{"type": "checkbox", "key": "sure", "label": "确认"},
			{"type": "datetime", "key": "day", "dateLabel": "日期"},
			{"type": "textfield", "key": "secret", "label": "号码", "properties": {"personal": "true"}}""");

	@Test
	void givesEveryAnswerTheTypeOfItsField() {
		Answers answers = FORM.validate(Map.of("name", " 甲 ", "area", "12.5", "outcome", "yes", "papers",
				List.of("a", "a"), "sure", true, "day", "2026-04-30"));

		assertThat(answers.require("name")).isEqualTo("甲");
		assertThat(answers.values().get("area")).isEqualTo(new BigDecimal("12.5"));
		assertThat(answers.list("papers")).containsExactly("a");
		assertThat(answers.ticked("sure")).isTrue();
		assertThat(answers.date("day")).contains(LocalDate.of(2026, 4, 30));
		assertThat(answers.text("mail")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("flaws")
	void refusesWithFieldAndReason(String field, Object value, String reason) {
		Map<String, Object> values = new HashMap<>(Map.of("name", "甲", "outcome", "yes"));
		values.put(field, value);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FORM.validate(values)).satisfies(refused -> {
			assertThat(refused.errors()).hasSize(1);
			assertThat(refused.errors().get(0).field()).isEqualTo(field);
			assertThat(refused.errors().get(0).reason()).contains(reason);
		});
	}

	static Stream<Arguments> flaws() {
		return Stream.of(Arguments.of("name", null, "必填"), Arguments.of("name", "　 ", "必填"),
				Arguments.of("name", "一二三四五六七八九十十一", "不超过10个字，现有12个字"), Arguments.of("name", "甲\u0000乙", "控制字符"),
				Arguments.of("name", "甲\u202e乙", "控制字符"), Arguments.of("name", "甲\n乙", "不能换行"),
				Arguments.of("name", "\ud800", "控制字符"), Arguments.of("name", List.of("甲"), "应为文字"),
				Arguments.of("name", Map.of("a", 1), "应为文字"), Arguments.of("mail", "not a mailbox", "电子邮箱"),
				Arguments.of("text", "长".repeat(2001), "不超过2000个字"), Arguments.of("area", "NaN", "应为数字"),
				Arguments.of("area", "1e999999999", "数字"), Arguments.of("area", 0, "应在1至500之间"),
				Arguments.of("area", 501, "应在1至500之间"), Arguments.of("area", true, "应为数字"),
				Arguments.of("area", "1".repeat(1000), "应为数字"), Arguments.of("outcome", "maybe", "应为下列之一"),
				Arguments.of("papers", List.of("a", "c"), "应为下列之一"), Arguments.of("papers", "a", "列表"),
				Arguments.of("papers", List.of(1), "列表"), Arguments.of("papers", Arrays.asList("a", null), "列表"),
				Arguments.of("sure", "true", "是或否"), Arguments.of("day", "2026-02-30", "应为日期"),
				Arguments.of("day", "30.4.2026", "应为日期"), Arguments.of("day", "9999-01-01", "超出范围"),
				Arguments.of("unknown", "x", "表单中没有“unknown”这一项"), Arguments.of("reason", "多余", "不应填写"));
	}

	@Test
	void asksForAHiddenFieldOnlyWhenItIsShown() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> FORM.validate(Map.of("name", "甲", "outcome", "no")))
			.withMessageContaining("理由 必填");
		assertThat(FORM.validate(Map.of("name", "甲", "outcome", "no", "reason", "因")).require("reason")).isEqualTo("因");
	}

	@Test
	void takesAMomentForTheDayInTheHall() {
		Date lateInTheEvening = Date.from(Instant.parse("2026-04-29T16:30:00Z"));

		assertThat(FORM.validate(Map.of("name", "甲", "outcome", "yes", "day", lateInTheEvening)).date("day"))
			.contains(LocalDate.of(2026, 4, 30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-05-18", "2026/5/18", "2026.05.18", "2026年5月18日", " 2026-5-18 ", "２０２６年５月１８日",
			"2026 年 5 月 18 日" })
	void takesADayAsPeopleWriteIt(String day) {
		assertThat(HEARING.validate(Map.of("hearingOn", day)).date("hearingOn")).contains(LocalDate.of(2026, 5, 18));
	}

	@ParameterizedTest
	@ValueSource(strings = { "18.05.2026", "2026-02-30", "2026-13-01", "下周一", "20260518", "1799-01-01" })
	void saysHowADayIsWritten(String day) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> HEARING.validate(Map.of("hearingOn", day)))
			.withMessageMatching("听证日期 (应为日期，例如 2026-04-30|日期超出范围)");
	}

	@Test
	void hidesAFieldForOneAnswerOrForAllOthers() {
		FormDefinition form = form(
				"""
						{"type": "textfield", "key": "outcome", "label": "结论"},
						{"type": "textfield", "key": "a", "label": "甲", "conditional": {"hide": "=outcome = \\"no\\""}},
						{"type": "textfield", "key": "b", "label": "乙", "conditional": {"hide": "=outcome != \\"no\\" or a = \\"x\\""}}""");

		assertThat(form.validate(Map.of("outcome", "yes", "a", "1")).values()).containsKeys("a");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> form.validate(Map.of("outcome", "no", "a", "1", "b", "2")))
			.withMessage("甲 与其他选项不符，此处不应填写");
	}

	@Test
	void judgesEachConditionByItselfWhateverTheAnswersAre() {
		FormDefinition form = form("""
				{"type": "textfield", "key": "outcome", "label": "结论"},
				{"type": "textfield", "key": "a", "label": "甲", "conditional": {"hide": "=contains(count, \\"x\\")"}},
				{"type": "textfield", "key": "b", "label": "乙", "conditional": {"hide": "=count > 3"}},
				{"type": "number", "key": "count", "label": "份数"},
				{"type": "textfield", "key": "c", "label": "丙", "conditional": {"hide": "=outcome = \\"no\\""}}""");

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> form.validate(Map.of("outcome", "no", "count", 1, "a", "1", "b", "2", "c", "3")))
			.withMessage("丙 与其他选项不符，此处不应填写");
	}

	@ParameterizedTest
	@MethodSource("oddAnswers")
	void refusesAnAnswerThatNoConditionUnderstands(Object odd) {
		FormDefinition form = form("""
				{"type": "textfield", "key": "outcome", "label": "结论"},
				{"type": "textfield", "key": "a", "label": "甲", "conditional": {"hide": "=outcome != \\"no\\""}}""");

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> form.validate(Map.of("outcome", odd)))
			.withMessageStartingWith("结论 ");
	}

	static Stream<Object> oddAnswers() {
		return Stream.of(new Object(), new byte[] { 1 }, List.of("no", Map.of("no", List.of())), Map.of("no", 1),
				"x".repeat(5000));
	}

	@Test
	void neverEchoesALongOrUnprintableKey() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> FORM.validate(Map.of("name", "甲", "k\u0007" + "x".repeat(5000), "v")))
			.satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(100).doesNotContain("\u0007"));
	}

	@Test
	void knowsWhatIsPersonal() {
		assertThat(FORM.personalKeys()).containsExactly("secret");
	}

	@Test
	void refusesAComponentThatIsNotKnownToWork() {
		assertThatIllegalArgumentException().isThrownBy(() -> form("{\"type\": \"filepicker\", \"key\": \"file\"}"))
			.withMessageContaining("filepicker");
	}

	@Test
	void refusesAConditionThatIsNoFeel() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> form("{\"type\": \"textfield\", \"key\": \"x\", \"conditional\": {\"hide\": \"=outcome != \"}}"))
			.withMessageContaining("is no FEEL");
	}

	@Test
	void readsEveryFormOfTheHall() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("forms"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(FormDefinition.parse(Files.readAllBytes(file)).id() + ".form")
					.isEqualTo(file.getFileName().toString());
			}
		}
	}

	@Test
	void takesAnEmptySubmissionOfAFormWithoutDuties() {
		assertThat(form("{\"type\": \"textfield\", \"key\": \"x\"}").validate(Collections.emptyMap()).values())
			.isEmpty();
	}

	private static FormDefinition form(String components) {
		return FormDefinition
			.parse("{\"id\": \"test\", \"components\": [%s]}".formatted(components).getBytes(StandardCharsets.UTF_8));
	}

}
