package onewindow.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Tasklist as a clerk handles it. */
public class Tasklist {

	private final Page page;

	private Tasklist(Page page) {
		this.page = page;
	}

	/** Signs in. */
	public static Tasklist signIn(Page page, String address, String user, String password) {
		Browser.signIn(page, address + "/camunda/app/tasklist/default/", user, password);
		page.locator("form.hall-search").waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		return new Tasklist(page);
	}

	/** Opens the start form of an item. */
	public void beginApplication(String item) {
		this.page.locator("a[href='#/start']").click();
		this.page.locator(".hall-start").getByText(item).click();
		this.page.locator(".modal-content .fjs-form").waitFor();
	}

	/** Sends the start form. */
	public void sendApplication() {
		this.page.locator(".modal-footer button.btn-primary").click();
		gone(".modal-content");
	}

	/** Loads everything anew, as with F5. */
	public void refresh() {
		this.page.reload();
		this.page.locator("form.hall-search").waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	/** Chooses a saved filter. */
	public void filter(String name) {
		this.page.locator(".task-filters").getByText(name).click();
	}

	/** The entry of a case in the list. */
	public Locator entry(String number) {
		return this.page.locator(".tasks-list li.task").filter(new FilterOptions().setHasText(number));
	}

	/** Takes a case from those that wait for the person's groups. */
	public void takeWaiting(String number) {
		filter("本窗口待办");
		take(number);
	}

	/** Opens the task of a case and takes it. */
	public void take(String number) {
		entry(number).click();
		this.page.locator(".fjs-form").waitFor();
		this.page.locator("button[ng-click='claim()']").click();
		this.page.locator("button[ng-click='unclaim()'], a[ng-click='unclaim()']").first().waitFor();
		this.page.locator(".fjs-form").waitFor();
	}

	/** Sends the form that is open. */
	public void send() {
		this.page.locator("button[ng-click='complete()']").click();
	}

	/** Completes the task that is open. */
	public void complete() {
		send();
		gone(".fjs-form");
	}

	private void gone(String selector) {
		this.page.locator(selector).waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	/** Writes into a field. */
	public void write(String label, String text) {
		this.page.getByLabel(label).first().fill(text);
	}

	/** Ticks a box or chooses a radio button. */
	public void tick(String label) {
		tick(this.page.locator(".fjs-form"), label);
	}

	/** Ticks a box, or chooses, in one of several lists that offer the same. */
	public void tickIn(String list, String label) {
		tick(this.page.locator(".fjs-form-field-checklist, .fjs-form-field-radio")
			.filter(new FilterOptions().setHasText(list)), label);
	}

	/** Takes a tick back in one of several lists that offer the same. */
	public void untickIn(String list, String label) {
		box(this.page.locator(".fjs-form-field-checklist").filter(new FilterOptions().setHasText(list)), label)
			.uncheck();
	}

	/** What stands in a field. */
	public String text(String label) {
		return this.page.getByLabel(label).first().inputValue();
	}

	private void tick(Locator around, String label) {
		box(around, label).check();
	}

	private Locator box(Locator around, String label) {
		return around.locator("label", new LocatorOptions().setHas(this.page.locator("input")))
			.filter(new FilterOptions().setHasText(label))
			.first()
			.locator("input");
	}

	/** Chooses from a list. */
	public void choose(String label, String option) {
		this.page.locator(".fjs-form-field-select")
			.filter(new FilterOptions().setHasText(label))
			.locator(".fjs-input-group")
			.click();
		this.page.locator(".fjs-dropdownlist-item").getByText(option).click();
	}

	/** Opens a document that the form links. */
	public Page openDocument(String title) {
		return this.page.waitForPopup(() -> this.page.locator(".fjs-form a").getByText(title).click());
	}

}
