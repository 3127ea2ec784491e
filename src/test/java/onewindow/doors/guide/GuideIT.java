package onewindow.doors.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.testing.Answer;
import onewindow.testing.Browser;
import onewindow.testing.HallDriver;
import onewindow.testing.OpenHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/** Each item has a guide with the eight headings, and only confirmed ones are public. */
@OpenHall
class GuideIT {

	/** Arrows that can be seen before the first box of a line, or after the last one. */
	private static final String LOOSE_ARROWS = """
			() => {
			  const list = document.querySelector('.flow');
			  const edge = list.parentElement.getBoundingClientRect().left;
			  const items = [...list.children];
			  const top = item => item.getBoundingClientRect().top;
			  return items.filter((item, n) => {
			    const first = n === 0 || top(items[n - 1]) < top(item);
			    const before = item.firstElementChild.getBoundingClientRect().left - edge;
			    return first && before > 5 || getComputedStyle(item, '::after').content !== 'none';
			  }).map(item => item.innerText);
			}""";

	@Autowired
	HallDriver hall;

	@Autowired
	Catalogue catalogue;

	@Test
	void hasTheEightHeadingsMaterialsPhonesAndRemediesForEveryItem() {
		this.catalogue.items().forEach(item -> {
			Answer guide = this.hall.as(CLERK).get("/api/items/%s/guide".formatted(item.id()));

			assertThat(guide.status()).as(item.id()).isEqualTo(200);
			assertThat(guide.text()).as(item.id())
				.contains("办理主体", "办理依据", "办理条件", "办理程序", "办理时限", "办事结果", "收费依据和收费标准", "注意事项", "咨询电话", "投诉电话", "行政复议")
				.contains(item.nameZh())
				.contains(item.materials().get(0).name());
		});
	}

	@Test
	void keepsAGuideThatIsNotConfirmedFromThePublic() {
		Answer stranger = this.hall.anonymous().get("/guides/food-business-permit");

		assertThat(stranger.status()).isEqualTo(404);
		assertThat(stranger.text()).doesNotContain("食品经营许可证");
		assertThat(stranger.codes()).containsExactly("guide.notPublished");
		assertThat(this.hall.as(CLERK).get("/guides/food-business-permit").text()).contains("尚未公布");
		assertThat(this.hall.anonymous().get("/api/items/food-business-permit/guide").status()).isEqualTo(401);
	}

	@Test
	void showsEverybodyWhatIsConfirmedWhole() {
		assertThat(this.hall.anonymous().get("/guides/parallel-test-permit").text()).contains("并行办理测试许可", "测试许可证")
			.doesNotContain("尚未公布");
	}

	@Test
	void canBeReadAndPrinted() throws Exception {
		Path file = Files.createTempFile("guide", ".html");
		Files.writeString(file, this.hall.as(CLERK).get("/api/items/forest-tree-cutting-permit/guide").text());
		try (Browser browser = new Browser()) {
			Page page = browser.open();
			page.navigate(file.toUri().toString());
			Browser.see(page.getByText("办理程序"));
			assertThat((Integer) page
				.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.isLessThanOrEqualTo(0);
			browser.keep(page, "guide");
			assertThat(page.pdf()).isNotEmpty();
		}
	}

	/** On a phone, on A4 and on a desk: the arrows stand between boxes only. */
	@ParameterizedTest
	@ValueSource(ints = { 390, 794, 1366 })
	void drawsTheFlowWithoutALooseArrowAndSaysWhoActs(int width) throws Exception {
		Path file = Files.createTempFile("guide", ".html");
		Files.writeString(file, this.hall.as(CLERK).get("/api/items/forest-tree-cutting-permit/guide").text());
		try (Browser browser = new Browser()) {
			Page page = browser.open();
			page.setViewportSize(width, 900);
			page.navigate(file.toUri().toString());

			assertThat(page.evaluate(LOOSE_ARROWS)).isEqualTo(List.of());
			assertThat(page.locator(".flow").ariaSnapshot()).contains("申请", "窗口", "林业和草原局", "承诺受理后");
			assertThat(page.locator(".flow .box b").allInnerTexts()).hasSizeGreaterThan(5).doesNotContain("");
			browser.keep(page, "guide-" + width);
		}
	}

}
