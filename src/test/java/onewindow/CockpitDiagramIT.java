package onewindow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagrams where managers see them: in Cockpit, on a screen of 1366 × 768. */
@OpenHall
@Tag("soak")
class CockpitDiagramIT {

	/**
	 * The heights of the letters that are drawn, in CSS pixels, and what is not in sight.
	 */
	private static final String SEEN = """
			() => {
			  const pane = document.querySelector('.ctn-content-top').getBoundingClientRect();
			  const texts = [...document.querySelectorAll('.djs-container .djs-visual text')]
			    .filter(text => text.getClientRects().length > 0 && text.textContent.trim() !== '');
			  const heights = texts.map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a);
			  const hidden = texts.filter(text => {
			    const box = text.getBoundingClientRect();
			    return box.left < pane.left || box.right > pane.right || box.top < pane.top || box.bottom > pane.bottom;
			  });
			  return { smallest: Math.min(...heights), count: texts.length, hidden: hidden.map(text => text.textContent) };
			}""";

	private static Browser browser;

	@Autowired
	HallDriver hall;

	@Autowired
	Catalogue catalogue;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	private Page page;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@BeforeEach
	void aManagerSignsIn() {
		browser.closeWindows();
		this.page = browser.open();
		this.page.setViewportSize(1366, 768);
		Browser.signIn(this.page, cockpit(), "director", this.hall.password());
		this.page.waitForFunction("() => !location.hash.includes('login')");
	}

	private String cockpit() {
		return this.hall.address() + "/camunda/app/cockpit/default/";
	}

	/**
	 * One with all stages, one with none, one done on the spot, and all that are drawn.
	 */
	private List<Item> shown() {
		List<Item> derived = this.catalogue.items().stream().filter(item -> !isDrawn(item)).toList();
		Comparator<Item> byStages = Comparator.comparing(CockpitDiagramIT::stages);
		Stream<Item> ofPatterns = Stream.of(derived.stream().max(byStages).orElseThrow(),
				derived.stream().filter(item -> !item.onTheSpot()).min(byStages).orElseThrow(),
				derived.stream().filter(Item::onTheSpot).findFirst().orElseThrow());
		return Stream.concat(ofPatterns,
				this.catalogue.items().stream().filter(item -> isDrawn(item) && !item.id().endsWith("-test-permit")))
			.toList();
	}

	private static long stages(Item item) {
		return Stream.of(Stage.values()).filter(stage -> item.stage(stage) != Applies.NONE).count();
	}

	private boolean isDrawn(Item item) {
		return new ClassPathResource(
				"processes/items/%s/%s.bpmn".formatted(this.catalogue.unitOf(item).slug(), item.id()))
			.exists();
	}

	@Test
	void canBeReadWithoutAMagnifier() {
		assertThat(shown()).hasSizeGreaterThan(10);
		assertThat(stages(shown().get(0))).as("no item has all six").isEqualTo(5);
		assertThat(stages(shown().get(1))).isZero();
		for (Item item : shown()) {
			open("process-definition/%s/runtime".formatted(definition(item).getId()));
			if (!item.onTheSpot()) {
				assertReadable(item.id(), 10);
				assertThat(this.page.locator(".ctn-content-top").boundingBox().height).isGreaterThanOrEqualTo(420);
			}
			this.page.locator(".ctn-content-top .maximize-collapsable").click();
			assertPlanesReadable(item.id());
		}
	}

	/** The plane that is open, and those of the parts on it. */
	private void assertPlanesReadable(String where) {
		this.page.locator(".reset button:visible").click();
		assertReadable(where, 8);
		Locator parts = this.page.locator(".djs-overlay-drilldown:visible .bjs-drilldown");
		List<String> crumbs = crumbs();
		for (int part = 0; part < parts.count(); part++) {
			parts.nth(part).click();
			this.page.waitForFunction("before => document.querySelectorAll('.bjs-breadcrumbs li').length > before",
					crumbs.size());
			assertPlanesReadable(where + " / " + crumbs().get(crumbs().size() - 1));
			this.page.locator(".bjs-breadcrumbs li a").nth(crumbs().size() - 2).click();
		}
	}

	private List<String> crumbs() {
		return new ArrayList<>(this.page.locator(".bjs-breadcrumbs li").allTextContents());
	}

	/** On a busy machine the picture finds its place later than its parts appear. */
	private void assertReadable(String where, double least) {
		try {
			this.page.waitForFunction("() => (%s)().hidden.length === 0".formatted(SEEN), null,
					new Page.WaitForFunctionOptions().setTimeout(5000));
		}
		catch (TimeoutError stillHidden) {
			// What is hidden is told below.
		}
		Map<?, ?> seen = (Map<?, ?>) this.page.evaluate(SEEN);
		assertThat(((Number) seen.get("smallest")).doubleValue()).as(where).isGreaterThanOrEqualTo(least);
		assertThat((List<?>) seen.get("hidden")).as(where).isEmpty();
		assertThat(((Number) seen.get("count")).intValue()).as(where).isPositive();
	}

	@Test
	void tellsHowManyTokensAreInACollapsedPart() {
		this.hall.setTime("2026-05-18T09:00");
		String deferring = this.hall.receive();
		this.hall.complete(HallDriver.CLERK, deferring, Samples.deferral());
		this.hall.receive();

		ProcessDefinition food = definition(this.catalogue.require("food-business-permit"));
		open("process-definition/%s/runtime".formatted(food.getId()));
		this.page.locator(".hall-part").first().waitFor();
		browser.keep(this.page, "cockpit");
		assertThat(this.page.locator(".hall-part").allTextContents()).containsExactlyInAnyOrder("1", "2");

		open("process-instance/%s/runtime".formatted(this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(deferring)
			.processDefinitionKey(food.getKey())
			.singleResult()
			.getId()));
		this.page.locator(".hall-part").first().waitFor();
		assertThat(this.page.locator(".hall-part").allTextContents()).containsExactly("2");
	}

	@Test
	void foldsTheDiagramUpAndGivesItTheWholePage() {
		open("process-definition/%s/runtime"
			.formatted(definition(this.catalogue.require("food-business-permit")).getId()));
		Locator diagram = this.page.locator(".ctn-content-top");

		diagram.locator(".maximize-collapsable").click();
		waitForHeight(".ctn-content-top", 600, 700);
		diagram.locator(".restore-collapsable").click();
		waitForHeight(".ctn-content-top", 420, 440);
		diagram.locator(".hide-collapsable").click();
		waitForHeight(".ctn-content-bottom", 600, 700);
	}

	private void waitForHeight(String pane, int least, int most) {
		this.page.waitForFunction("""
				([pane, least, most]) => {
				  const height = document.querySelector(pane).getBoundingClientRect().height;
				  return height >= least && height <= most;
				}""", List.of(pane, least, most));
	}

	private ProcessDefinition definition(Item item) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(item.id())
			.latestVersion()
			.singleResult();
	}

	private void open(String address) {
		this.page.navigate("about:blank");
		this.page.navigate(cockpit() + "#/" + address);
		this.page.locator(".djs-container .djs-visual text:visible").first().waitFor();
		this.page.locator(".ctn-content-bottom").waitFor();
		Locator restore = this.page.locator(".ctn-content-top .restore-collapsable:visible");
		if (restore.count() > 0) {
			restore.click();
		}
	}

}
