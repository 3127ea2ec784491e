package onewindow.engine.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import onewindow.engine.workflow.ModelBeans;
import onewindow.foundation.catalogue.Catalogue;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each rule catches the model that is broken in its way and in no other; what it guards
 * holds for every item of the hall.
 */
class LinterTests {

	private static final String MODEL = "food-business-permit.bpmn";

	private final Catalogue catalogue = Items.CATALOGUE;

	private final ItemDeriver deriver = new ItemDeriver(this.catalogue, Items.TERMS, Items.FORMS);

	private final Procedures procedures = new Procedures(Items.FORMS);

	private final Linter linter = new Linter(ModelBeans.declared(), this.catalogue, this.procedures, this.deriver);

	@Test
	void findsNothingInTheModelsOfTheHall() {
		assertThat(this.catalogue.items()).isNotEmpty();
		this.catalogue.items()
			.forEach(item -> assertThat(this.linter.lint(this.deriver.derive(item).files())).as(item.id()).isEmpty());
	}

	@Test
	void findsNothingInTheProceduresAndTablesOfTheHall() throws IOException {
		assertThat(this.procedures.all()).isNotEmpty();
		this.procedures.all()
			.forEach(procedure -> assertThat(this.linter.lint(this.procedures.filesOf(procedure))).as(procedure.key())
				.isEmpty());
		assertThat(this.linter.lint(Map.of("card-recipients.dmn", table()))).isEmpty();
	}

	static Stream<Arguments> tables() {
		return Stream.of(Arguments.of("table-id", "id=\"card-recipients\" name", "id=\"recipients\" name"),
				Arguments.of("time-to-live", " camunda:historyTimeToLive=\"P3650D\"", ""),
				Arguments.of("table-entry", "<text>\"blue\"</text>", "<text>&gt; 5</text>"),
				Arguments.of("table-output", "<text>\"head\"</text>", "<text>\"heads\"</text>"),
				Arguments.of("table-input", "<text>colour</text>", "<text>get entries(colour)</text>"),
				Arguments.of("table-policy", "hitPolicy=\"COLLECT\"", "hitPolicy=\"UNIQUE\""),
				Arguments.of("table-output", "name=\"recipient\"", "name=\"recipients\""),
				Arguments.of("table-entry", "<text>\"blue\"</text>", "<text>not(\"blue\"</text>"),
				Arguments.of("script", "<outputEntry id=\"OutputEntry_01\">",
						"<outputEntry id=\"OutputEntry_01\" expressionLanguage=\"javascript\">"),
				Arguments.of("table-input", "<text>colour</text></inputExpression>",
						"<text>colour</text></inputExpression>".replace("colour", "shade")),
				Arguments.of("table-input", "id=\"InputExpression_colour\" typeRef=\"string\"",
						"id=\"InputExpression_colour\" typeRef=\"date\""),
				Arguments.of("table-output", "name=\"recipient\" typeRef=\"string\"",
						"name=\"recipient\" typeRef=\"date\""),
				Arguments.of("table-value", "<text>\"referralOverdue\"</text>", "<text>\"referalOverdue\"</text>"),
				Arguments.of("table-value", "typeRef=\"string\"><text>colour<", "typeRef=\"string\"><text>ground<"),
				Arguments.of("table-row",
						"<inputEntry id=\"InputEntry_05_colour\"><text>\"yellow\"</text></inputEntry>",
						"<inputEntry id=\"InputEntry_05_colour\"><text>\"red\"</text></inputEntry>"),
				Arguments.of("table-cover", "<text>\"blue\"</text>", "<text>\"yellow\"</text>"),
				Arguments.of("value", "historyTimeToLive=\"P3650D\"", "historyTimeToLive=\"ten years\""),
				Arguments.of("attribute", "camunda:historyTimeToLive=\"P3650D\"",
						"camunda:historyTimeToLive=\"P3650D\" camunda:versionTag=\"1\""),
				Arguments.of("attribute", "<input id=\"Input_colour\"",
						"<input id=\"Input_colour\" camunda:inputVariable=\"colour\""),
				Arguments.of("element", "<decisionTable id",
						"<informationRequirement><requiredInput href=\"#x\"/></informationRequirement><decisionTable id"),
				Arguments.of("length", "label=\"告知对象\"", "label=\"%s\"".formatted("长".repeat(256))));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void catchesABrokenTableByItsRuleAndNoOther(String rule, String from, String to) throws IOException {
		String table = new String(table(), StandardCharsets.UTF_8);
		String broken = table.replace(from, to);
		assertThat(broken).isNotEqualTo(table);

		List<Finding> findings = this.linter
			.lint(Map.of("card-recipients.dmn", broken.getBytes(StandardCharsets.UTF_8)));

		assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly(rule);
	}

	private static byte[] table() throws IOException {
		return Files.readAllBytes(Path.of("processes/rules/card-recipients.dmn"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "procedure-start |  camunda:isStartableInTasklist=\"false\" | \"\"",
			"procedure-contract | name=\"output\" value=\"verification\" | name=\"output\" value=\"result\"" })
	void catchesAProcedureThatBreaksItsContract(String rule, String from, String to) {
		Map<String, byte[]> files = new HashMap<>(
				this.procedures.filesOf(this.procedures.find("site-verification").orElseThrow()));
		String model = new String(files.get("site-verification.bpmn"), StandardCharsets.UTF_8);
		String broken = model.replace(from, to.replace("\"\"", ""));
		assertThat(broken).isNotEqualTo(model);
		files.put("site-verification.bpmn", broken.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id()).containsOnly(rule);
	}

	static Stream<Arguments> breaks() {
		return Stream.of(
				broken("process-id", "unemployment-registration", "id=\"food-business-permit\"",
						"id=\"unemployment-registration\""),
				broken("way-out", "Task_DeliverResult", "attachedToRef=\"Task_DeliverResult\"",
						"attachedToRef=\"ServiceTask_IssueServiceReceipt\""),
				broken("decision", "food-business-permit", "${issueRefusalAndNotifyDecided}", "${closeClock}"),
				broken("deadlock", "Gateway_SiteVerificationDone",
						"(?s)<bpmn:exclusiveGateway gatewayDirection=\"Unspecified\" id=\"Gateway_SiteVerificationDone\">(.*?)</bpmn:exclusiveGateway>",
						"<bpmn:parallelGateway id=\"Gateway_SiteVerificationDone\">$1</bpmn:parallelGateway>"),
				broken("dead-element", "ServiceTask_IssueAcceptanceNotice",
						"sourceRef=\"ServiceTask_StartClock\" targetRef=\"ServiceTask_IssueAcceptanceNotice\"",
						"sourceRef=\"ServiceTask_StartClock\" targetRef=\"EndEvent_Accepted\""),
				broken("own-net", "SubProcess_Delivery",
						"sourceRef=\"ServiceTask_BookCard\" targetRef=\"EndEvent_CardBooked\"",
						"sourceRef=\"ServiceTask_BookCard\" targetRef=\"SubProcess_Delivery\""),
				broken("clock", "ServiceTask_IssueReceipt",
						"camunda:delegateExpression=\"${issueReceiptAndNotifyReceived}\"",
						"camunda:delegateExpression=\"${stopClock}\""),
				broken("card", "ServiceTask_BookCard",
						"(?s)(id=\"BoundaryEvent_PromiseOverdue\".*?)<bpmn:extensionElements>.*?</bpmn:extensionElements>(.*?)\\$\\{clock.promiseOverdue",
						"$1$2\\${clock.acceptanceOverdue"),
				broken("name", "Task_ReviewCase", "name=\"审查申请\"", "name=\"Review\""),
				broken("diagram", "Flow_Reviewed", "bpmnElement=\"Flow_Reviewed\"", "bpmnElement=\"Flow_Decided\""),
				broken("dead-end", "ServiceTask_IssueServiceReceipt",
						"(?s)(id=\"ServiceTask_IssueServiceReceipt\".*?)<bpmn:outgoing>Flow_DeliveredNotified</bpmn:outgoing>(.*?)<bpmn:sequenceFlow id=\"Flow_DeliveredNotified\"[^>]*/>",
						"$1$2"),
				broken("timer", "BoundaryEvent_StatutoryOverdue", "${clock.statutoryOverdue(execution)}",
						"2026-12-31T00:00:00"),
				broken("time-to-live", "food-business-permit", " camunda:historyTimeToLive=\"P3650D\"", ""),
				broken("element-id", "Task_0k3j2h1", "Task_ReviewCase", "Task_0k3j2h1"),
				broken("name", "Task_ReviewCase", "name=\"审查申请\" ", ""),
				broken("diagram", "Task_ReviewCase", "bpmnElement=\"Task_ReviewCase\"",
						"bpmnElement=\"Task_DecideCase\""),
				broken("delegate", "ServiceTask_StartClock", "delegateExpression=\"${startClock}\"",
						"delegateExpression=\"${clock}\""),
				broken("assignee", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" camunda:assignee=\"s001\""),
				broken("candidate-groups", "Task_ReviewCase", "market-review\"", "market-reviewers\""),
				broken("due-date", "Task_ReviewCase",
						" camunda:dueDate=\"${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
						" camunda:formRef=\"review\""),
				broken("form", "Task_ReviewCase", "formRef=\"review\"", "formRef=\"reviews\""),
				broken("form-binding", "Task_ReviewCase", "formRef=\"review\" camunda:formRefBinding=\"deployment\"",
						"formRef=\"review\" camunda:formRefBinding=\"latest\""),
				broken("default-flow", "Gateway_Decided", " default=\"Flow_GrantedYes\"", "",
						"targetRef=\"ServiceTask_IssueGrant\"/>",
						"targetRef=\"ServiceTask_IssueGrant\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${decision == 'grant'}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
				broken("flow-name", "Flow_GrantedYes", "id=\"Flow_GrantedYes\" name=\"准予\"", "id=\"Flow_GrantedYes\""),
				broken("condition", "Flow_GrantedNo",
						"<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${decision == 'refuse'}</bpmn:conditionExpression>",
						""),
				broken("timer", "BoundaryEvent_StatutoryOverdue",
						"<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${clock.statutoryOverdue(execution)}</bpmn:timeDate>",
						"<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P10D</bpmn:timeDuration>"),
				broken("limit", "BoundaryEvent_StatutoryOverdue",
						"<camunda:property name=\"limit\" value=\"statutory\"/>", ""),
				broken("limit", "BoundaryEvent_StatutoryOverdue",
						"<camunda:property name=\"limit\" value=\"statutory\"/>",
						"<camunda:property name=\"limit\" value=\"promised\"/>"),
				broken("limit", "BoundaryEvent_NotToldInTime",
						"(?s)(<bpmn:boundaryEvent [^>]*id=\"BoundaryEvent_NotToldInTime\"[^>]*>)",
						"$1<bpmn:extensionElements><camunda:properties><camunda:property name=\"limit\" value=\"promised\"/></camunda:properties></bpmn:extensionElements>"),
				broken("event", "EndEvent_ResultDelivered", "<bpmn:incoming>Flow_DeliveredNotified</bpmn:incoming>",
						"<bpmn:incoming>Flow_DeliveredNotified</bpmn:incoming><bpmn:escalationEventDefinition id=\"Escalation_X\"/>"),
				broken("called-element", "Call_SiteVerification", "calledElement=\"site-verification\"",
						"calledElement=\"nowhere\""),
				broken("called-binding", "Call_SiteVerification",
						"calledElement=\"site-verification\" camunda:calledElementBinding=\"latest\"",
						"calledElement=\"site-verification\" camunda:calledElementBinding=\"deployment\""),
				broken("called-contract", "Call_SiteVerification", "target=\"verifiers\"", "target=\"officers\""),
				broken("called-contract", "Call_SiteVerification", "<camunda:out source=\"verification\"",
						"<camunda:out source=\"caseNumber\""),
				broken("called-contract", "Call_SiteVerification", "<camunda:out source=\"verification\"",
						"<camunda:out variables=\"all\"/><camunda:out source=\"verification\""),
				broken("event", "EndEvent_DeferralWithdrawn",
						"<bpmn:errorEventDefinition errorRef=\"Error_ApplicationWithdrawn\" id=\"ErrorEventDefinition_OnDeferralWithdrawn\"/>",
						"<bpmn:errorEventDefinition id=\"ErrorEventDefinition_OnDeferralWithdrawn\"/>"),
				broken("task-kind", "ServiceTask_StartClock",
						"(?s)<bpmn:serviceTask [^>]*id=\"ServiceTask_StartClock\"[^>]*>(.*?)</bpmn:serviceTask>",
						"<bpmn:businessRuleTask camunda:decisionRef=\"nowhere\" id=\"ServiceTask_StartClock\" name=\"起算办理时限\">$1</bpmn:businessRuleTask>"),
				broken("task-kind", "ServiceTask_StartClock",
						"(?s)<bpmn:serviceTask [^>]*id=\"ServiceTask_StartClock\"[^>]*>(.*?)</bpmn:serviceTask>",
						"<bpmn:receiveTask id=\"ServiceTask_StartClock\" name=\"起算办理时限\">$1</bpmn:receiveTask>"),
				broken("script", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" camunda:class=\"java.lang.Runtime\""),
				broken("script", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" x:expression=\"1\""),
				broken("script", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\""),
				broken("script", "Flow_GrantedNo", "xsi:type=\"bpmn:tFormalExpression\">${decision",
						"xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">${decision"),
				broken("expression", "Flow_GrantedNo", "${decision == 'refuse'}",
						"${execution.processEngineServices.runtimeService.suspendProcessInstanceById('1')}"),
				broken("expression", "Task_ReviewCase", "${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
						"${clock.promisedDoom(execution)}\" camunda:formRef=\"review\""),
				broken("expression", "Flow_GrantedNo", "${decision == 'refuse'}",
						"<![CDATA[${''.getClass().forName('java.lang.Runtime')}]]>"),
				broken("expression", "Task_ReviewCase", "${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
						"${accounts.openDemo('x')}\" camunda:formRef=\"review\""),
				broken("expression", "Task_ReviewCase", "${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
						"${stopClock}\" camunda:formRef=\"review\""),
				broken("route", "Flow_GrantedNo", "${decision == 'refuse'}", "${stopClock}"),
				broken("route", "Flow_GrantedNo", "${decision == 'refuse'}", "${decision == 'refused'}"),
				broken("route", "Flow_GrantedNo", "${decision == 'refuse'}", "${!decision}"),
				broken("route", "food-business-permit", "${decision == 'refuse'}", "${decision == 'restart'}"),
				broken("due-date", "Task_ReviewCase", "${clock.promisedDue(execution)}\" camunda:formRef=\"review\"",
						"2099-12-31T00:00:00\" camunda:formRef=\"review\""),
				broken("due-date", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" camunda:followUpDate=\"PT2D\""),
				broken("listener", "Task_ReviewCase", "(?s)(<bpmn:userTask [^>]*id=\"Task_ReviewCase\"[^>]*>)",
						"$1<bpmn:extensionElements><camunda:taskListener event=\"create\" delegateExpression=\"\\${stopClock}\"/></bpmn:extensionElements>"),
				broken("attribute", "Task_ReviewCase", "(?s)(<bpmn:userTask [^>]*id=\"Task_ReviewCase\"[^>]*>)",
						"$1<bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter name=\"decision\">grant</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements>"),
				broken("attribute", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" camunda:formHandlerClass=\"java.lang.Runtime\""),
				broken("attribute", "Call_SiteVerification", "id=\"Call_SiteVerification\"",
						"id=\"Call_SiteVerification\" camunda:variableMappingClass=\"java.lang.Runtime\""),
				broken("attribute", "Task_ReviewCase", "id=\"Task_ReviewCase\"",
						"id=\"Task_ReviewCase\" camunda:notYetInvented=\"x\""),
				broken("called-contract", "Call_SiteVerification", "source=\"verification\" target=\"verification\"",
						"source=\"verification\" target=\"decision\""),
				broken("called-contract", "Call_SiteVerification", "sourceExpression=\"market-verify\"",
						"sourceExpression=\"nobody\""),
				broken("value", "food-business-permit", "isExecutable=\"true\"", "isExecutable=\"false\""),
				broken("value", "food-business-permit", "historyTimeToLive=\"P3650D\"",
						"historyTimeToLive=\"forever\""),
				broken("length", "Task_ReviewCase", "name=\"审查申请\"", "name=\"%s\"".formatted("审".repeat(256))),
				broken("platform", "Definitions_approval", "executionPlatform=\"Camunda Platform\"",
						"executionPlatform=\"Camunda Cloud\""),
				broken("platform", "Task_ReviewCase", "(?s)(<bpmn:userTask [^>]*id=\"Task_ReviewCase\"[^>]*>)",
						"$1<bpmn:extensionElements><z:userTask xmlns:z=\"http://camunda.org/schema/zeebe/1.0\"/></bpmn:extensionElements>"),
				broken("element", "Note_Due", "</bpmn:process>",
						"<bpmn:textAnnotation id=\"Note_Due\"><bpmn:text>五日内</bpmn:text></bpmn:textAnnotation></bpmn:process>"),
				broken("element", "Association_Note", "</bpmn:process>",
						"<bpmn:textAnnotation id=\"Note_Due\"/><bpmn:association id=\"Association_Note\" sourceRef=\"Task_ReviewCase\" targetRef=\"Note_Due\"/></bpmn:process>"),
				broken("element", "DataObject_Paper", "(?s)<bpmn:sequenceFlow",
						"<bpmn:dataObject id=\"DataObject_Paper\"/><bpmn:sequenceFlow"),
				broken("element", "LaneSet_Units", "(?s)(<bpmn:process [^>]*>)",
						"$1<bpmn:laneSet id=\"LaneSet_Units\"><bpmn:lane id=\"Lane_Market\"/></bpmn:laneSet>"),
				broken("element", "Group_Intake", "</bpmn:process>",
						"<bpmn:group id=\"Group_Intake\"/></bpmn:process>"),
				broken("element", "Pool", "(?s)(<bpmn:process )",
						"<bpmn:collaboration id=\"Pool\"><bpmn:participant id=\"Participant_Hall\" processRef=\"food-business-permit\"/></bpmn:collaboration>$1"),
				broken("event", "EndEvent_ResultDelivered", "<bpmn:incoming>Flow_DeliveredNotified</bpmn:incoming>",
						"<bpmn:incoming>Flow_DeliveredNotified</bpmn:incoming><bpmn:compensateEventDefinition id=\"Compensate_X\"/>"),
				broken("form-contract", "StartEvent_Applied", "formRef=\"application\"", "formRef=\"review\""));
	}

	@ParameterizedTest
	@MethodSource("breaks")
	void catchesABrokenModelByItsRuleAndNoOther(String rule, String element, List<String> changes) {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		String model = new String(files.get(MODEL), StandardCharsets.UTF_8);
		for (int i = 0; i < changes.size(); i += 2) {
			String changed = change(model, changes.get(i), changes.get(i + 1));
			assertThat(changed).isNotEqualTo(model);
			model = changed;
		}
		files.put(MODEL, model.getBytes(StandardCharsets.UTF_8));

		List<Finding> findings = this.linter.lint(files);

		assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly(rule);
		assertThat(findings).extracting(Finding::element).contains(element);
	}

	@Test
	void hasABrokenModelForEveryRule() {
		Set<String> elsewhere = Set.of("file", "bpmn", "dmn", "key", "procedure-start", "procedure-contract",
				"form-number", "form-date", "state-space", "stage", "double-token", "encoding", "saved", "engine");
		Set<String> broken = new HashSet<>(elsewhere);
		breaks().map(each -> (String) each.get()[0]).forEach(broken::add);
		tables().map(each -> (String) each.get()[0]).forEach(broken::add);

		assertThat(Arrays.stream(Rule.values()).map(Rule::id)).containsExactlyInAnyOrderElementsOf(broken);
		assertThat(breaks().count() + tables().count() + elsewhere.size()).isGreaterThan(50);
	}

	@Test
	void holdsACallToWhatItsProcedureOffers() {
		assertThat(consulting(
				Map.of("consulted", "agriwater-review", "consultationTask", "取水许可情况", "consultationDays", "3")))
			.isEmpty();
		assertThat(consulting(Map.of("consulted", "agriwater-review"))).singleElement()
			.asString()
			.contains("[called-contract] Call_WaterOpinion: pass all of");
		for (Map<String, String> wrong : List.of(Map.of("consulted", "water"), Map.of("consulted", "nobody-review"),
				Map.of("consulted", "agriwater-head"), Map.of("consultationTask", "${evil.act()}"),
				Map.of("consultationDays", "three"), Map.of("consultationDays", "21"))) {
			Map<String, String> inputs = new HashMap<>(
					Map.of("consulted", "agriwater-review", "consultationTask", "取水许可情况", "consultationDays", "3"));
			inputs.putAll(wrong);
			assertThat(consulting(inputs)).as(wrong.toString())
				.extracting(finding -> finding.rule().id(), Finding::element)
				.contains(tuple("called-contract", "Call_WaterOpinion"));
		}
	}

	@Test
	void letsItemsCallNothingThatIsMadeForProcedures() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.computeIfPresent(MODEL,
				(name, content) -> new ModelerFile(content)
					.dropCall("Flow_SiteVerificationPassed", "Call_Opinion", "部门意见", "department-opinion",
							Map.of("consulted", "agriwater-review"))
					.save());

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id(), Finding::element)
			.containsExactly(tuple("called-element", "Call_Opinion"));
	}

	private List<Finding> consulting(Map<String, String> inputs) {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.computeIfPresent(MODEL,
				(name, content) -> new ModelerFile(content)
					.dropCall("Flow_SiteVerificationPassed", "Call_WaterOpinion", "征求水务意见", "consultation", inputs)
					.save());
		return this.linter.lint(files);
	}

	@Test
	void keepsEveryStageThatItsItemRequires() {
		String key = "hotel-special-trade-permit";
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.CATALOGUE.require(key)).files());
		files.computeIfPresent(key + ".bpmn",
				(name, content) -> new String(content, StandardCharsets.UTF_8)
					.replace("name=\"stage\"", "name=\"phase\"")
					.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id(), Finding::element)
			.contains(tuple("stage", key));
	}

	@Test
	void refusesAKeyThatBelongsToNothing() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		String model = new String(files.remove(MODEL), StandardCharsets.UTF_8).replace("id=\"food-business-permit\"",
				"id=\"mystery-permit\"");
		files.put("mystery-permit.bpmn", model.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id(), Finding::element)
			.containsExactly(tuple("key", "mystery-permit"));
	}

	@Test
	void refusesWhatIsNoModelAndNoTable() {
		byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);

		assertThat(this.linter.lint(Map.of(MODEL, nonsense))).extracting(finding -> finding.rule().id())
			.containsExactly("bpmn");
		assertThat(this.linter.lint(Map.of("card-recipients.dmn", nonsense))).extracting(finding -> finding.rule().id())
			.containsExactly("dmn");
	}

	@Test
	void givesUpOnAModelThatNobodyCanOversee() {
		AbstractFlowNodeBuilder<?, ?> fork = Bpmn.createExecutableProcess("food-business-permit")
			.startEvent("StartEvent_Applied")
			.parallelGateway("Gateway_All");
		for (int branch = 0; branch < 6; branch++) {
			AbstractFlowNodeBuilder<?, ?> line = fork;
			for (int step = 0; step < 10; step++) {
				line = line.userTask("Task_%s%s".formatted("ABCDEF".charAt(branch), "abcdefghij".charAt(step)));
			}
			line.endEvent();
		}

		assertThat(Soundness.check(fork.done(), false)).extracting(finding -> finding.rule().id())
			.contains("state-space");
	}

	@Test
	void findsWhatIsDoneTwiceAndWhatNeverEnds() {
		String key = "minimum-living-allowance";
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(this.catalogue.require(key)).files());
		String model = new String(files.get(key + ".bpmn"), StandardCharsets.UTF_8);
		String twice = model.replaceFirst(
				"(?s)<bpmn:parallelGateway ([^>]*id=\"Gateway_BothDone\"[^>]*)>(.*?)</bpmn:parallelGateway>",
				"<bpmn:exclusiveGateway $1>$2</bpmn:exclusiveGateway>");
		assertThat(twice).isNotEqualTo(model);
		files.put(key + ".bpmn", twice.getBytes(StandardCharsets.UTF_8));
		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id()).containsOnly("double-token");

		String endless = model.replace(
				"id=\"Flow_Decided\" sourceRef=\"Task_DecideCase\" targetRef=\"Gateway_Decided\"",
				"id=\"Flow_Decided\" sourceRef=\"Task_DecideCase\" targetRef=\"Task_ReviewCase\"");
		assertThat(endless).isNotEqualTo(model);
		files.put(key + ".bpmn", endless.getBytes(StandardCharsets.UTF_8));
		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id()).contains("deadlock");
	}

	@Test
	void refusesAModelWithoutAStartAndTwoModelsAtOnce() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.putAll(this.deriver.derive(Items.UNEMPLOYMENT).files());
		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id()).contains("file");

		byte[] empty = "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"/>"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(this.linter.lint(Map.of(MODEL, empty))).extracting(finding -> finding.rule().id())
			.containsExactly("bpmn");
	}

	@ParameterizedTest
	@CsvSource({ "number, form-number", "datetime, form-date" })
	void refusesAFieldThatLosesOrChangesWhatIsTyped(String type, String rule) {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.put("days.form",
				"{\"id\":\"days\",\"components\":[{\"type\":\"%s\",\"key\":\"days\",\"label\":\"天数\"}]}".formatted(type)
					.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id(), Finding::element)
			.containsExactly(tuple(rule, "days.form"));
	}

	@Test
	void deploysNothingButModelsAndForms() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.put("form.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id(), Finding::element)
			.containsExactly(tuple("file", "form.html"));
	}

	@Test
	void refusesAFormThatTasklistCannotShow() {
		Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());
		files.put("upload.form", "{\"id\":\"upload\",\"components\":[{\"type\":\"filepicker\",\"key\":\"f\"}]}"
			.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(files)).extracting(finding -> finding.rule().id()).containsExactly("form");
	}

	private static String change(String model, String from, String to) {
		return from.startsWith("(?s)") ? model.replaceFirst(from, to) : model.replace(from, to);
	}

	private static Arguments broken(String rule, String element, String... changes) {
		return Arguments.of(rule, element, List.of(changes));
	}

}
