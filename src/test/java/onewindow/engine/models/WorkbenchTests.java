package onewindow.engine.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import onewindow.engine.workflow.ModelBeans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands for files. */
class WorkbenchTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ItemDeriver deriver = new ItemDeriver(Items.CATALOGUE, Items.TERMS, Items.FORMS);

	private final Procedures procedures = new Procedures(Items.FORMS);

	private final Workbench workbench = new Workbench(Items.CATALOGUE, this.deriver, this.procedures,
			new Linter(ModelBeans.declared(), Items.CATALOGUE, this.procedures, this.deriver),
			new Attachments(this.deriver, Optional.empty()), new PrintStream(this.out, true, StandardCharsets.UTF_8));

	@TempDir
	Path folder;

	@Test
	void ejectsADerivedModelThatLintsAndIsNotOverwritten() throws IOException {
		assertThat(this.workbench.eject(List.of("food-business-permit"), this.folder)).isZero();
		Path ejected = this.folder.resolve("market/food-business-permit.bpmn");
		assertThat(ejected).exists();
		assertThat(this.workbench.lint(List.of(ejected))).isZero();

		Files.writeString(ejected, "mine");
		assertThat(this.workbench.eject(List.of("food-business-permit"), this.folder)).isEqualTo(2);
		assertThat(ejected).hasContent("mine");
		assertThat(this.workbench.eject(List.of("nothing"), this.folder)).isEqualTo(2);
	}

	@Test
	void saysWhatToMendInAFile() throws IOException {
		this.workbench.eject(List.of("food-business-permit"), this.folder);
		Path file = this.folder.resolve("market/food-business-permit.bpmn");
		Files.writeString(file, Files.readString(file).replace("market-review\"", "nobody\""));

		assertThat(this.workbench.lint(List.of(file))).isOne();
		assertThat(output()).contains("[candidate-groups] Task_ReviewCase",
				"a task of a group without people is never done");
	}

	@Test
	void lintsAModelWithTheFormThatADesignerHasDrawnForIt() throws IOException {
		Path model = this.folder.resolve("food-business-permit.bpmn");
		Path form = this.folder.resolve("check-place.form");
		Files.write(model,
				new ModelerFile(this.deriver.derive(Items.FOOD).files().get("food-business-permit.bpmn"))
					.dropTask("Flow_ReviewedYes", "Task_CheckPlace", "核对场所", "market-review", "check-place")
					.save());
		Files.writeString(form, """
				{"id": "check-place", "type": "default", "schemaVersion": 16, "components": [
				  {"type": "textfield", "id": "Field_place", "key": "place", "label": "场所"}]}""");

		assertThat(this.workbench.lint(List.of(model))).isOne();
		assertThat(this.workbench.lint(List.of(model, form))).as(output()).isZero();
	}

	@Test
	void findsNothingInTheModelsOfTheHall() throws IOException {
		try (var files = Files.walk(Path.of("processes"))) {
			assertThat(this.workbench.lint(files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)")).toList()))
				.as(output())
				.isZero();
		}
	}

	@Test
	void showsWhatATableAnswersToEveryCard() {
		assertThat(this.workbench.lint(List.of(Path.of("processes/rules/card-recipients.dmn")))).isZero();
		assertThat(output().lines()
			.filter(line -> line
				.matches("\\{colour=yellow, ground=referralOverdue} +→ handler, head, supervision +转办逾期未接收")))
			.hasSize(1);
		assertThat(output().lines()).hasSizeGreaterThan(10);
	}

	@Test
	void tellsItsRules() {
		assertThat(this.workbench.lint(List.of())).isZero();
		assertThat(output().lines()).hasSameSizeAs(Rule.values());
	}

	@Test
	void exportsEveryModelAsBpmnAndAsAPicture() throws Exception {
		assertThat(this.workbench.export(List.of(this.folder.toString()))).isZero();

		int models = 2 + this.procedures.all().size() + Items.CATALOGUE.items().size();
		try (var files = Files.list(this.folder)) {
			assertThat(files.filter(file -> file.toString().endsWith(".bpmn"))).hasSize(models);
		}
		Path picture = this.folder.resolve("temporary-forest-land-use-SubProcess_Restoration.svg");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
		assertThat(Files.readString(picture)).contains("核查植被", "<svg", "<title");
		assertThat(linksIn("index.html")).contains("approval.svg", "approval-SubProcess_Intake.svg")
			.allMatch(link -> Files.exists(this.folder.resolve(link)));
		assertThat(linksIn("approval-SubProcess_Stages.svg")).contains("site-verification.svg", "hearing.svg")
			.allMatch(link -> Files.exists(this.folder.resolve(link)));
	}

	private List<String> linksIn(String file) throws IOException {
		return Pattern.compile("href=\"([^\"]+)\"")
			.matcher(Files.readString(this.folder.resolve(file)))
			.results()
			.map(link -> link.group(1))
			.toList();
	}

	private String output() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
