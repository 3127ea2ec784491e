package onewindow;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Papers, names and characters as real people have them. The numbers are made up. */
@OpenHall
class EverybodyCanApplyIT {

	@Autowired
	HallDriver hall;

	@BeforeEach
	void onTheDayAfterTheMayHolidays() {
		this.hall.setTime("2026-05-06T10:00");
	}

	/**
	 * On the form, on a decision, on other papers and in the API, each as its kind is.
	 */
	@ParameterizedTest
	@CsvSource({ "passport, e1234 5678, E12345678, E******78, 护照",
			"hkMacaoPermit, H12345678, H12345678, H******78, 港澳居民来往内地通行证",
			"taiwanPermit, 12345678, 12345678, 1*****78, 台湾居民来往大陆通行证",
			", 810000199003070015, 810000199003070015, 810***********0015, 港澳台居民居住证",
			"foreignResidence, CAN110078101501, CAN110078101501, CAN********1501, 外国人永久居留身份证" })
	void bearsTheNumberUnderTheNameOfItsKind(String kind, String typed, String number, String masked, String name) {
		String opened = this.hall
			.receive(Samples.with(Samples.application("applicantIdNumber", typed), "applicantIdType", kind));

		assertThat(this.hall.formValue(opened, "Task_AcceptCase", "caseSummary")).contains(name,
				masked.replace("*", "\\*"));
		JsonNode applicant = this.hall.view(opened).path("applicant");
		assertThat(applicant.path("idNumber").asText()).isEqualTo(masked);
		assertThat(applicant.path("idType").asText()).isNotEqualTo("citizen");
		assertThat(this.hall.document(opened, "D01")).contains(name + "号码", masked).doesNotContain(number);
		assertThat(this.hall.document(refused(opened), "D16")).contains(name + "号码", number);
	}

	private String refused(String number) {
		this.hall.complete(CLERK, number, Samples.acceptance());
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.refusal());
		return number;
	}

	@Test
	void saysWhoHasRegisteredAnOrganisationWithoutACreditCode() {
		Map<String, Object> firm = new HashMap<>(Samples.application("applicantIdNumber", "G1-2026-7"));
		firm.putAll(Map.of("applicantType", "organization", "applicantName", "山川之友协会代表处", "applicantIdType",
				"otherRegistration", "registrationBody", "省公安厅"));

		assertThat(this.hall.document(this.hall.receive(firm), "D01")).contains("登记证件（省公安厅）");
	}

	@Test
	void offersEachItemThePapersOfWhomeverItServes() {
		JsonNode form = this.hall.as(CLERK)
			.get("/engine-rest/process-definition/key/%s/deployed-start-form".formatted(Samples.ITEM))
			.body();

		JsonNode kinds = form.findParents("key")
			.stream()
			.filter(component -> component.path("key").asText().equals("applicantIdType"))
			.findFirst()
			.orElseThrow();
		assertThat(kinds.path("values").findValuesAsText("value")).containsExactly("citizen", "hmtResidence",
				"foreignResidence", "passport", "hkMacaoPermit", "taiwanPermit", "creditCode", "otherRegistration");
		assertThat(this.hall.as(CLERK).get("/api/items/%s/guide".formatted(Samples.ITEM)).text())
			.contains("居民身份证、港澳台居民居住证");
	}

	/** Extension I, Extension H, the end of the basic plane, the end of Extension B. */
	@ParameterizedTest
	@ValueSource(ints = { 0x2EBF0, 0x31350, 0x9FFD, 0x2A6DE })
	void takesANameInWhateverCharacterItIsRegistered(int character) {
		String name = "王" + Character.toString(character);
		String number = this.hall.receive(Samples.application("applicantName", name));

		assertThat(this.hall.view(number).path("applicant").path("name").asText()).isEqualTo(name);
		assertThat(this.hall.document(number, "D01")).contains(name);
	}

	@Test
	void countsCharactersAsPeopleDo() {
		String long60 = "𠮷".repeat(60);

		String number = this.hall.receive(Samples.application("applicantName", long60));

		assertThat(this.hall.view(number).path("applicant").path("name").asText()).isEqualTo(long60);
		Answer tooLong = this.hall.as(CLERK)
			.apply(Samples.ITEM, Samples.application("applicantName", "𠮷".repeat(101)));
		assertThat(tooLong.text()).contains("不超过100个字，现有101个字");
		JsonNode form = this.hall.as(CLERK)
			.get("/engine-rest/process-definition/key/%s/deployed-start-form".formatted(Samples.ITEM))
			.body();
		assertThat(form.path("components").findParents("key"))
			.filteredOn(component -> component.path("key").asText().equals("applicantName"))
			.allSatisfy(component -> assertThat(component.path("validate").path("maxLength").asInt())
				.as("a browser counts each of them twice")
				.isEqualTo(200));
	}

	@ParameterizedTest
	@CsvSource({ "买买提•艾力, 买买提·艾力", "买买提．艾力, 买买提·艾力", "Anne-Marie O'Neill, Anne-Marie O'Neill", "'\u3000李桂芝 ', 李桂芝" })
	void writesNamesInOneWayOnScreenAndOnPaper(String typed, String kept) {
		String number = this.hall.receive(Samples.application("applicantName", typed));

		assertThat(this.hall.view(number).path("applicant").path("name").asText()).isEqualTo(kept);
		assertThat(this.hall.document(number, "D01")).contains(kept.replace("'", "&#39;"));
	}

	@Test
	void understandsNumbersThatWerePastedWithBlanksOrTypedInFullWidth() {
		Map<String, Object> pasted = Samples.application("applicantIdNumber", "232703 1956\u30000229\u00A01015");
		pasted.put("phone", "１３９\u20020457 1234");
		pasted.put("floorArea", "６０");

		String number = this.hall.receive(pasted);

		assertThat(this.hall.view(number).path("applicant").path("idNumber").asText()).isEqualTo("232***********1015");
		assertThat(this.hall.view(number).path("applicant").path("phone").asText()).isEqualTo("139****1234");
	}

	@Test
	void takesNoReasonThatIsNothingButBlanks() {
		String number = this.hall.receive();

		Answer answer = this.hall.as(CLERK)
			.post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "\u00a0"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(this.hall.view(number).path("state").asText()).isEqualTo("received");
	}

	@Test
	void barsByKindAndNumberHoweverItWasTyped() {
		Map<String, Object> application = Samples.with(Samples.application("applicantIdNumber", "e7654 3210"),
				"applicantIdType", "passport");
		String number = this.hall.receive(application);
		this.hall.complete(CLERK, number, Samples.deferral());
		this.hall.setTime("2026-05-10T00:00:01");
		this.hall.runDueJobs();

		Map<String, Object> again = Samples.with(application, "applicantIdNumber", "Ｅ76543210");
		assertThat(this.hall.tryToComplete(CLERK, this.hall.receive(again), Samples.deferral()).codes())
			.containsExactly("deferral.barred");
		Map<String, Object> other = Samples.with(Samples.application("applicantIdNumber", "H76543210"),
				"applicantIdType", "hkMacaoPermit");
		assertThat(this.hall.tryToComplete(CLERK, this.hall.receive(other), Samples.deferral()).status())
			.isEqualTo(204);
	}

	@Test
	void tellsTheSecondClerkOfTheFirstApplicationWhileNothingIsDecided() {
		Map<String, Object> application = Samples.newcomer(Samples.application());
		String first = this.hall.receive(application);
		assertThat(summary(first)).doesNotContain("可能重复");

		String second = this.hall.receive(application);

		assertThat(summary(second)).contains("可能重复申请", first);
		assertThat(summary(first)).contains(second);
		this.hall.as(CLERK).post("/api/cases/%s/withdrawal".formatted(second), Map.of("reason", "重复申请"));
		assertThat(summary(first)).doesNotContain("可能重复");
	}

	private String summary(String number) {
		return this.hall.formValue(number, "Task_AcceptCase", "caseSummary");
	}

	@Test
	void namesWhoStandsBesideTheApplicantOnFormAndPaper() {
		Map<String, Object> child = new HashMap<>(Samples.application("applicantName", "孟小鹿"));
		child.putAll(Map.of("guardianName", "孟建国", "guardianRelation", "父亲", "guardianIdNumber", "E12345678",
				"guardianIdType", "passport", "interpreterName", "关巧云", "interpreterLanguage", "鄂伦春语", "thumbPrint",
				true));

		String number = this.hall.receive(child);

		assertThat(this.hall.formValue(number, "Task_AcceptCase", "caseSummary")).contains("监护人：孟建国（父亲）",
				"翻译人员：关巧云（鄂伦春语）", "以捺印代替签名");
		assertThat(this.hall.document(number, "D01")).contains("监护人", "孟建国（父亲）", "关巧云（鄂伦春语）", "签收人（捺印）")
			.doesNotContain("E12345678");
		JsonNode applicant = this.hall.view(number).path("applicant");
		assertThat(applicant.path("guardianName").asText()).isEqualTo("孟建国");
		assertThat(applicant.path("interpreterName").asText()).isEqualTo("关巧云");
		assertThat(applicant.path("thumbPrint").asBoolean()).isTrue();
		assertThat(this.hall.document(this.hall.receive(), "D01")).doesNotContain("监护人", "翻译人员", "捺印");
	}

	@ParameterizedTest
	@CsvSource({ "guardianName, 孟建国, guardianIdNumber guardianRelation", "interpreterName, 关巧云, interpreterLanguage",
			"interpreterLanguage, 手语, interpreterName",
			"guardianIdNumber, 111, guardianIdNumber guardianName guardianRelation" })
	void asksForAllThatMakesAGuardianOrAnInterpreterKnown(String field, String answer, String missing) {
		assertThat(apply(Samples.application(field, answer)).refusedFields().split("[ ,]+"))
			.contains(missing.split(" "));
	}

	@Test
	void hasNoGuardianForAnOrganisation() {
		Map<String, Object> firm = new HashMap<>(Samples.newFirm(Samples.application("applicantType", "organization")));
		firm.put("guardianName", "孟建国");

		assertThat(apply(firm).refusedFields()).contains("guardianName");
	}

	/** Nobody must have a telephone; whoever wants to be told by one has to name it. */
	@ParameterizedTest
	@CsvSource({ ", , , phone", "phone, , , phone", "email, 13904571234, , email", "post, 13904571234, , address",
			", 12, , phone" })
	void asksForTheWayByWhichTheApplicantWantsToBeTold(String contact, String phone, String address, String refused) {
		Map<String, Object> application = Samples.with(
				Samples.with(Samples.with(Samples.application(), "phone", phone), "address", address), "contact",
				contact);

		assertThat(apply(application).refusedFields()).isEqualTo(refused);
	}

	@ParameterizedTest
	@CsvSource({ "post, , 新林镇中心街12号", "comeBy, , ", "email, , ", ", , " })
	void takesAnApplicationWithoutATelephone(String contact, String phone, String address) {
		Map<String, Object> application = Samples.with(
				Samples.with(Samples.with(Samples.application(), "phone", phone), "address", address), "contact",
				contact);
		if (!"post".equals(contact) && !"comeBy".equals(contact)) {
			application.put("email", "li.guizhi@example.com");
		}

		String number = this.hall.receive(application);

		assertThat(this.hall.formValue(number, "Task_AcceptCase", "caseSummary")).contains("没有电话");
		assertThat(this.hall.document(number, "D01")).contains("李桂芝");
	}

	private Answer apply(Map<String, Object> application) {
		return this.hall.as(CLERK).apply(Samples.ITEM, application);
	}

}
