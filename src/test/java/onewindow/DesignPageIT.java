package onewindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenHall;
import onewindow.testing.Walker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page 流程设计 in Cockpit: designers bring a change into force by button and take it
 * back, managers look.
 */
@OpenHall
class DesignPageIT {

	private static final String ITEM = "public-place-hygiene-permit";

	private static Browser browser;

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	Walker walker;

	@TempDir
	Path folder;

	private Page page;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@AfterEach
	void takesTheModelOfTheHallBackIntoForce() {
		browser.closeWindows();
		this.hall.as("designer").post("/api/models/%s/rollback".formatted(ITEM), Map.of("to", 1));
	}

	private void signIn(String user) {
		this.page = browser.open();
		this.page.setViewportSize(1366, 900);
		this.page.onDialog(dialog -> dialog.accept());
		Browser.signIn(this.page, this.hall.address() + "/camunda/app/cockpit/default/", user, this.hall.password());
		this.page.waitForFunction("() => !location.hash.includes('login')");
		this.page.locator(".Header").getByText("流程设计", new Locator.GetByTextOptions().setExact(true)).click();
		this.page.getByPlaceholder("按名称或代码查找").fill(ITEM);
		this.page.locator(".hall-shelf a:visible").click();
	}

	@Test
	void leadsAChangeFromTheFileIntoForceAndBack() throws Exception {
		this.hall.setTime("2026-05-06T10:00");
		this.walker.finish(ITEM, this.items.accept(ITEM));
		String running = this.items.accept(ITEM);
		signIn("designer");
		int before = versions();
		Path model = download(before);
		String drawn = Files.readString(model);

		Files.writeString(model, drawn.replace("health-review", "nobody"));
		choose(model);
		assertThat(status().textContent()).contains("要先修改");
		browser.keep(this.page, "design-refused");
		assertThat(this.page.getByText("部署为现行版").count()).isZero();

		Files.writeString(model, drawn.replace("name=\"审查申请\"", "name=\"审查申请材料\""));
		this.page.getByText("重新检查").click();
		choose(model);
		Browser.see(this.page.getByText("部署为现行版"));
		assertThat(status().textContent()).isEqualTo("检查通过，可以部署。");
		assertThat(this.page.locator(".hall-lines").textContent()).isEqualTo("~ Task_ReviewCase name: 审查申请 → 审查申请材料");
		assertThat(this.page.getByText("最近办结的1件里：可以照原样办的1件").count()).isOne();
		this.page.getByText("承诺时限内办理 ●").click();
		Browser.see(this.page.locator(".hall-two .shape.changed"));
		assertThat(this.page.locator(".hall-picture text.letter").allTextContents()).containsExactly("改", "改");
		browser.keep(this.page, "design-pictures");

		this.page.getByText("部署为现行版").click();
		Browser.see(this.page.getByText("已部署，现行版是第%d版。".formatted(before + 1)));
		assertThat(versions()).isEqualTo(before + 1);
		row(before).getByText("迁移到现行版").click();
		Browser.see(this.page.getByText("可以迁移1件，不能迁移0件"));
		browser.keep(this.page, "design-trial-of-migration");
		this.page.getByText("迁移这1件").click();
		Browser.see(this.page.getByText("已迁移1件"));
		assertThat(this.hall.view(running).path("timeline").findValuesAsText("title")).contains("迁移流程版本");
		assertThat(row(before + 1).locator("td").nth(3).textContent()).isEqualTo("1");

		row(before).getByText("与现行版对比").click();
		Browser.see(this.page.getByText("1处不同"));
		row(before).getByText("恢复为现行版").click();
		Browser.see(this.page.getByText("第%d版已恢复，现为第%d版。".formatted(before, before + 2)));
		assertThat(this.hall.as("designer").get("/api/models/%s/differences".formatted(ITEM)).body()).isEmpty();
	}

	@Test
	void letsManagersLookAndNothingElse() {
		signIn("director");
		versions();
		this.page.getByText("流程图", new Page.GetByTextOptions().setExact(true)).first().click();
		Browser.see(this.page.locator(".hall-one svg"));
		this.page.locator(".hall-one a[aria-label='打开承诺时限内办理']").click();
		Browser.see(this.page.locator(".hall-one").getByText("作出决定"));
		browser.keep(this.page, "design-manager");

		assertThat(this.page.locator(".hall-bench, .hall-model >> text=恢复为现行版").count()).isZero();
		assertThat(this.hall.as("director").upload("/api/models/%s/versions".formatted(ITEM), Map.of()).status())
			.isGreaterThanOrEqualTo(400);
		assertThat(this.hall.as(HallDriver.CLERK).get("/api/models").status()).isEqualTo(403);
	}

	private Path download(int version) {
		row(version).getByText("文件", new Locator.GetByTextOptions().setExact(true)).click();
		Path model = this.folder.resolve(ITEM + ".bpmn");
		this.page.waitForDownload(() -> this.page.getByText(ITEM + ".bpmn").last().click()).saveAs(model);
		return model;
	}

	private Locator status() {
		return Browser
			.see(this.page.locator(".hall-bench [role=status]").filter(new FilterOptions().setHasNotText("正在")));
	}

	private void choose(Path... files) {
		this.page.locator(".hall-bench input[type=file]").setInputFiles(files);
	}

	private Locator row(int version) {
		return this.page.locator(".hall-model .hall-table tbody tr")
			.filter(new FilterOptions().setHasText("第%d版".formatted(version)));
	}

	/** The number of the version in force. */
	private int versions() {
		String newest = Browser.see(this.page.locator(".hall-model > section:first-of-type tbody tr td")).textContent();
		return Integer.parseInt(newest.replaceAll("\\D", ""));
	}

}
