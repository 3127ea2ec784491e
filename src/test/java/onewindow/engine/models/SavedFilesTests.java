package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import onewindow.engine.workflow.ModelBeans;
import onewindow.foundation.catalogue.Item;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.impl.util.IoUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as tools, editors and mail programs leave them: whatever keeps one from being
 * read is told with line, column and cause.
 */
class SavedFilesTests {

	private static final String MODEL = "food-business-permit.bpmn";

	private final ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	private final Linter linter = new Linter(ModelBeans.declared(), Items.CATALOGUE, new Procedures(Items.FORMS),
			this.deriver);

	private final Map<String, byte[]> files = new HashMap<>(this.deriver.derive(Items.FOOD).files());

	private final String model = new String(this.files.get(MODEL), StandardCharsets.UTF_8);

	static Stream<Arguments> unreadable() {
		return Stream.of(Arguments.of("<bpmn:process", "\n\n<bpmn:proces", "bpmn", "line \\d+, column \\d+: .*"),
				Arguments.of("id=\"Task_DecideCase\"", "id=\"Task_ReviewCase\"", "bpmn",
						"line \\d+, column \\d+: (the id 'Task_ReviewCase' is there twice; give one of the two another|nothing has the id 'Task_DecideCase'.*)"),
				Arguments.of("<?xml", "\n<?xml", "bpmn",
						"line 2, column \\d+: something stands before <\\?xml; take away the blank line or the sign at the beginning of the file"),
				Arguments.of("encoding=\"UTF-8\"", "encoding=\"GBK\"", "encoding",
						"it says that it is GBK; save it as UTF-8, and say so in its first line"),
				Arguments.of("targetRef=\"Task_DecideCase\"", "targetRef=\"Task_Nowhere\"", "bpmn",
						"line \\d+, column \\d+: nothing has the id 'Task_Nowhere'; name what is there"),
				Arguments.of("(?s)^(<\\?xml[^>]*>)", "$1<!DOCTYPE x [<!ENTITY a \"b\">]>", "bpmn",
						"line \\d+, column \\d+: .*DOCTYPE.*"),
				Arguments.of("(?s)^.*$", "", "file", "it is empty; save it again"),
				Arguments.of("(?s)</bpmn:definitions>\\s*$", "", "bpmn", "line \\d+, column \\d+: .*"));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void saysWhereAndWhyAFileCannotBeRead(String from, String to, String rule, String message) {
		List<Finding> findings = lint(changed(from, to).getBytes(StandardCharsets.UTF_8));

		assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly(rule);
		assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).matches("(?s)" + message));
	}

	@Test
	void refusesEveryFileThatIsNotUtf8() {
		Charset gbk = Charset.forName("GBK");
		for (String name : this.files.keySet()) {
			Map<String, byte[]> saved = new HashMap<>(this.files);
			saved.computeIfPresent(name, (key, content) -> new String(content, StandardCharsets.UTF_8).getBytes(gbk));
			assertThat(this.linter.lint(saved)).as(name)
				.anyMatch(finding -> finding.rule() == Rule.ENCODING && finding.element().equals(name));
		}
		assertThat(lint(this.model.getBytes(StandardCharsets.UTF_16))).extracting(Finding::rule)
			.containsOnly(Rule.ENCODING);
	}

	@Test
	void takesWhatIsUnusualAndTellsIt() {
		assertThat(lint(("\uFEFF" + this.model).getBytes(StandardCharsets.UTF_8))).extracting(Finding::rule)
			.containsExactly(Rule.SAVED);
		assertThat(lint(this.model.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))).extracting(Finding::rule)
			.containsExactly(Rule.SAVED);
		String renamed = this.model.replace("bpmn:", "semantic:").replace("xmlns:bpmn=", "xmlns:semantic=");
		assertThat(lint(renamed.getBytes(StandardCharsets.UTF_8))).extracting(Finding::rule)
			.containsExactly(Rule.SAVED);
		assertThat(lint(renamed.getBytes(StandardCharsets.UTF_8))).noneMatch(Finding::refuses);
	}

	/**
	 * It leaves out whatever goes without saying. Of the items that are derived, one of
	 * each pattern is tried.
	 */
	@Test
	void takesEveryDrawingAsModelerSavesIt() {
		Map<String, Map<String, byte[]>> models = new HashMap<>();
		Stream
			.concat(Items.CATALOGUE.items().stream().filter(SavedFilesTests::isDrawn),
					Stream.of("food-business-permit", "resident-id-card").map(Items.CATALOGUE::require))
			.forEach(item -> models.put(item.id(), this.deriver.derive(item).files()));
		Procedures procedures = new Procedures(Items.FORMS);
		procedures.all().forEach(procedure -> models.put(procedure.key(), procedures.filesOf(procedure)));
		models.forEach((key, whole) -> {
			Map<String, byte[]> saved = new HashMap<>(whole);
			saved.computeIfPresent(key + ".bpmn", (name, content) -> ModelerFile.saved(content));

			assertThat(this.linter.lint(saved)).as(key).isEmpty();
			assertThat(Difference.between(whole, saved)).as(key).isEmpty();
		});
	}

	private static boolean isDrawn(Item item) {
		return Files.exists(Path.of("processes/items", Items.CATALOGUE.unitOf(item).slug(), item.id() + ".bpmn"));
	}

	@Test
	void believesFlowsAndNotTheListsThatOtherToolsLeaveOut() {
		String bare = this.model.replaceAll("<bpmn:(incoming|outgoing)>\\w+</bpmn:(incoming|outgoing)>", "");
		assertThat(bare).doesNotContain("bpmn:incoming", "bpmn:outgoing");

		assertThat(lint(bare.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	/** Whatever a hand or a tool leaves out: an answer, and no fault. */
	@Test
	void saysWhatToMendWhicheverElementIsMissing() throws IOException {
		byte[] table = Files.readAllBytes(Path.of("processes/rules/card-recipients.dmn"));
		without(Dmn.readModelFromStream(new ByteArrayInputStream(table)), Dmn::readModelFromStream,
				content -> this.linter.lint(Map.of("card-recipients.dmn", content)));
		without(Bpmn.readModelFromStream(new ByteArrayInputStream(this.files.get(MODEL))), Bpmn::readModelFromStream,
				this::lint);
	}

	/** A reference that leads to something, but to nothing that it can mean. */
	@Test
	void saysWhatToMendWhereverAReferenceLeads() {
		List<String> targets = List.of("food-business-permit", "Task_ReviewCase", "Flow_Reviewed", "Gateway_Reviewed",
				"StartEvent_Applied", "Error_ApplicationWithdrawn", "EndEvent_ResultDelivered");
		for (String reference : List.of("sourceRef", "targetRef", "default", "attachedToRef", "errorRef",
				"messageRef")) {
			for (String target : targets) {
				String changed = this.model.replaceFirst("%s=\"[^\"]+\"".formatted(reference),
						"%s=\"%s\"".formatted(reference, target));
				if (!changed.equals(this.model)) {
					assertThat(lint(changed.getBytes(StandardCharsets.UTF_8))).as("%s to %s", reference, target)
						.allSatisfy(finding -> assertThat(finding.message()).doesNotContain("Exception"));
				}
			}
		}
	}

	private static void without(ModelInstance whole, Function<InputStream, ? extends ModelInstance> read,
			Function<byte[], List<Finding>> lint) {
		byte[] bytes = bytes(whole);
		Set<String> kinds = new HashSet<>();
		int count = (int) Dom.elements(whole).count();
		for (int i = 1; i < count; i++) {
			ModelInstance copy = read.apply(new ByteArrayInputStream(bytes));
			Element element = Dom.elements(copy).toList().get(i);
			Node parent = element.getParentNode();
			if (kinds.add(parent.getLocalName() + "/" + element.getLocalName())) {
				parent.removeChild(element);
				assertThat(lint.apply(bytes(copy))).as("without %s", element.getLocalName())
					.allSatisfy(finding -> assertThat(finding.message()).isNotBlank().doesNotContain("Exception"));
			}
		}
	}

	private static byte[] bytes(ModelInstance model) {
		return IoUtil.convertXmlDocumentToString(model.getDocument()).getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void refusesADrawingThatNothingExecutes() {
		String drawing = this.model.replaceAll(" (camunda|modeler):\\w+=\"[^\"]*\"", "")
			.replace(" isExecutable=\"true\"", "");

		assertThat(lint(drawing.getBytes(StandardCharsets.UTF_8))).extracting(Finding::rule)
			.contains(Rule.VALUE, Rule.TIME_TO_LIVE, Rule.DELEGATE, Rule.FORM);
	}

	@Test
	void refusesMoreThanTwoMegabytes() {
		this.files.put("large.form", new byte[2_000_000]);

		assertThat(this.linter.lint(this.files)).extracting(Finding::rule).containsExactly(Rule.FILE);
	}

	@Test
	void refusesAnInclusiveSplitThatMayLeadNowhere() {
		String key = "company-establishment-registration";
		Map<String, byte[]> drawn = new HashMap<>(this.deriver.derive(Items.CATALOGUE.require(key)).files());
		drawn.computeIfPresent(key + ".bpmn", (name, content) -> new String(content, StandardCharsets.UTF_8)
			.replace(" default=\"Flow_NoneAsked\"", "")
			.replaceFirst("(?s)(<bpmn:sequenceFlow [^>]*id=\"Flow_NoneAsked\"[^>]*)/>",
					"$1><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">\\${followUp.any(execution)}</bpmn:conditionExpression></bpmn:sequenceFlow>")
			.getBytes(StandardCharsets.UTF_8));

		assertThat(this.linter.lint(drawn)).extracting(Finding::rule, Finding::element)
			.containsExactly(org.assertj.core.api.Assertions.tuple(Rule.DEFAULT_FLOW, "Gateway_FollowUpKinds"));
	}

	private String changed(String from, String to) {
		String changed = from.startsWith("(?s)") ? this.model.replaceFirst(from, to) : this.model.replace(from, to);
		assertThat(changed).isNotEqualTo(this.model);
		return changed;
	}

	private List<Finding> lint(byte[] content) {
		Map<String, byte[]> saved = new HashMap<>(this.files);
		saved.put(MODEL, content);
		return this.linter.lint(saved);
	}

}
