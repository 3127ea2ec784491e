package onewindow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.testing.Answer;
import onewindow.testing.Client;
import onewindow.testing.HallDriver;
import onewindow.testing.ItemDriver;
import onewindow.testing.OpenCases;
import onewindow.testing.OpenHall;
import onewindow.testing.Samples;
import onewindow.testing.SentPlans;
import onewindow.testing.SentPlans.Plan;
import onewindow.testing.Soak;
import onewindow.testing.StandardCase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static java.util.stream.Collectors.joining;
import static onewindow.testing.HallDriver.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a hundred thousand cases in the tables, whatever a browser or the job executor
 * causes finds what it needs by an index: no table of more than ten thousand rows is read
 * from one end to the other, and no statement looks at more than a thousand pages.
 */
@OpenHall
@Soak
@DirtiesContext
class PlansIT {

	private static final String WITH_OPINIONS = "construction-project-planning-permit";

	/** In vain: whatever is found ends a search early. */
	private static final Map<String, String> SEARCHED = Map.of("applicantName", "%欧阳%", "itemName", "%采伐%",
			"caseNumber", "%9999999%", "card", "橙%");

	private static final int MOST_BUFFERS = 1_000;

	private static final int MOST_BUFFERS_OF_A_PAGE = 100;

	private static final int SMALL_TABLE = 10_000;

	/** Of the work list, by an index and not by a word that may stand nowhere. */
	private static final Pattern FIRST_PAGE = Pattern
		.compile("(?s)^(?!.* like ).*listed_task.* limit 15 offset 0\\) page");

	@Autowired
	HallDriver hall;

	@Autowired
	ItemDriver items;

	@Autowired
	StandardCase standardCase;

	@Autowired
	SentPlans plans;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	@Test
	void findsEverythingByAnIndex() {
		aHundredThousandCases();
		Set<String> large = Set.copyOf(this.jdbc.sql("""
				select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
				where nspname in ('hall', 'public') and relkind = 'r' and reltuples > ?""")
			.param(SMALL_TABLE)
			.query(String.class)
			.list());
		assertThat(large).contains("act_ru_task", "listed_task", "case_file", "document", "notice", "card", "way");

		List<Plan> told = this.plans.of(this.database, () -> {
			browse();
			leadACase();
			search();
			askForOpinions();
			manage();
			letTimePass();
		});

		assertThat(told).hasSizeGreaterThan(100);
		assertThat(told.stream()
			.filter(plan -> plan.buffers() > MOST_BUFFERS || plan.scanned().stream().anyMatch(large::contains))
			.map(Plan::toString)
			.collect(joining("\n\n"))).isEmpty();
		assertThat(told).filteredOn(plan -> FIRST_PAGE.matcher(plan.sql()).find())
			.hasSizeGreaterThan(2)
			.allSatisfy(
					page -> assertThat(page.buffers()).as(page.toString()).isLessThanOrEqualTo(MOST_BUFFERS_OF_A_PAGE));
	}

	private void aHundredThousandCases() {
		OpenCases cases = new OpenCases(this.database);
		this.hall.setTime("2026-05-06T10:00");
		String late = this.standardCase.open();
		this.standardCase.accept(late);
		this.hall.setTime("2026-06-15T09:00");
		this.hall.letTheExecutorLook();
		cases.fill(late, 1_000_000, 3_000);
		this.standardCase.lead();
		cases.fill(closed(), 2_000_000, 27_000);
		String received = this.standardCase.open();
		cases.fill(received, 3_000_000, 35_000);
		String accepted = this.standardCase.open();
		this.standardCase.accept(accepted);
		cases.fill(accepted, 4_000_000, 35_000);
	}

	private String closed() {
		return this.jdbc.sql("select id_ from public.act_hi_procinst where end_time_ is not null limit 1")
			.query(String.class)
			.single();
	}

	/** Pages of every filter, as Tasklist asks. */
	private void browse() {
		for (String person : List.of(CLERK, "market-reviewer", "market-decider", "supervisor", "director")) {
			Client.Session session = this.hall.signInToTasklist(person);
			String filters = "/camunda/api/engine/engine/default/filter";
			for (JsonNode filter : session.get(filters + "?resourceType=Task&itemCount=false").body()) {
				String list = "%s/%s/list?maxResults=15&firstResult=".formatted(filters, filter.path("id").asText());
				turn(session, list + 0, Map.of());
				turn(session, list + 15, Map.of());
				SEARCHED.forEach((variable, text) -> turn(session, list + 0, Map.of("processVariables",
						List.of(Map.of("name", variable, "operator", "like", "value", text)))));
				turn(session, list + 0, Map.of("processInstanceBusinessKeyLike", "%9999999%"));
				turn(session, list + 0, Map.of("nameLike", "%听证%"));
			}
		}
	}

	private static void turn(Client.Session session, String list, Map<String, Object> searched) {
		Map<String, Object> asked = new HashMap<>(searched);
		asked.putAll(Map.of("processInstanceIdIn", List.of(), "active", true, "sorting",
				List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc"))));
		Answer page = session.ask(list, asked);
		assertThat(page.status()).as(page.text()).isEqualTo(200);
	}

	private void leadACase() {
		String number = this.hall.receive();
		Map<String, Object> right = Samples.newcomer(Samples.application());
		right.keySet().removeAll(List.of("channel", "handedIn"));
		command(CLERK, number, "/amendment", Map.of("values", right));
		this.hall.complete(CLERK, number, Samples.acceptance());
		look(number);
		commandWhatIsOpen(this.hall.receiveAndAccept());
		this.hall.complete("market-reviewer", number, Samples.review());
		this.hall.complete("market-decider", number, Samples.grant());
		this.hall.complete(CLERK, number, Samples.delivery());
		look(number);
		verify(number);
		String withdrawn = this.hall.receive();
		command(CLERK, withdrawn, "/withdrawal", Map.of("reason", "不办了"));
		String recalled = this.hall.receiveAndAccept();
		this.hall.complete("market-reviewer", recalled, Samples.review());
		command("market-reviewer", recalled, "/recall", Map.of("reason", "意见填错"));
		String corrected = this.hall.receive();
		this.hall.complete(CLERK, corrected, Samples.correction());
		look(corrected);
	}

	/** What the panel of an open case offers. */
	private void commandWhatIsOpen(String number) {
		String task = "/tasks/" + this.hall.task(number, "Task_ReviewCase").path("id").asText();
		command("market-head", number, task + "/transfer", Map.of("to", "market-reviewer", "reason", "按分工办理"));
		command("market-reviewer", number, task + "/delegation", Map.of("to", "market-verifier1", "reason", "请协助核对"));
		command("market-verifier1", number, task + "/delegation/return", Map.of("remark", "已核对"));
		command("supervisor", number, task + "/urging", Map.of("reason", "临近期限"));
		command("market-reviewer", number, "/copies", Map.of("to", "s001", "reason", "供了解"));
		command(CLERK, number, "/statements", Map.of("speaker", "applicant", "name", "李桂芝", "content", "请予核实。"));
		command("market-reviewer", number, "/extension", Map.of("days", 5, "reason", "情况复杂"));
		String extension = this.hall.tasks(number)
			.stream()
			.filter(name -> name.contains("Extension"))
			.findAny()
			.orElseThrow();
		this.hall.complete("market-head", number, extension, Map.of("extensionApproved", "yes"));
	}

	private void command(String person, String number, String command, Map<String, Object> with) {
		Answer answer = this.hall.as(person).post("/api/cases/" + number + command, with);
		assertThat(answer.status()).as(command + " " + answer.text()).isEqualTo(200);
	}

	private void verify(String number) {
		for (String document : this.hall.values(number, "documents", "number")) {
			assertThat(this.hall.as(HallDriver.STRANGER).get("/api/documents/" + document).status()).isEqualTo(200);
		}
		assertThat(this.hall.as(HallDriver.STRANGER).get("/api/documents/D02-U16-1999-0001").status()).isEqualTo(404);
	}

	private void look(String number) {
		this.hall.document(number, "D01");
		assertThat(this.hall.as("supervisor").get("/api/cases/%s/picture".formatted(number)).status()).isEqualTo(200);
		for (String person : List.of(CLERK, "market-reviewer", "supervisor")) {
			open(person, number);
		}
		Client.Session session = this.hall.signInToTasklist("admin");
		for (JsonNode task : this.hall.as("admin")
			.get("/engine-rest/task?processInstanceBusinessKey=" + number)
			.body()) {
			String path = "/camunda/api/engine/engine/default/task/" + task.path("id").asText();
			for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/identity-links")) {
				session.get(path + part);
			}
		}
	}

	/** The case beside the form, with everything that can be opened in it. */
	private void open(String person, String number) {
		Client.Session session = this.hall.signInToTasklist(person);
		List<Answer> answers = new ArrayList<>(
				List.of(session.get("/camunda/api/hall/cases/%s/panel".formatted(number)),
						session.get("/camunda/api/hall/cases/%s/papers".formatted(number)),
						session.get("/camunda/api/hall/cases/%s/done".formatted(number)),
						session.get("/camunda/api/hall/cases/%s/latest".formatted(number)),
						session.get("/camunda/api/hall/cases/%s/picture".formatted(number))));
		for (JsonNode task : this.hall.view(number).path("tasks")) {
			String id = task.path("id").asText();
			answers.add(session.get("/camunda/api/hall/cases/%s/actions?task=%s".formatted(number, id)));
			answers.add(session.get("/camunda/api/hall/tasks/%s/panel".formatted(id)));
			answers.add(session.get("/camunda/api/hall/cards?task=" + id));
			answers.add(session.post("/camunda/api/hall/tasks/%s/draft".formatted(id), Map.of("defects", "请补交")));
			answers.add(session.get("/camunda/api/hall/tasks/%s/draft".formatted(id)));
		}
		assertThat(answers).as("a case of another unit is not there")
			.allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 204, 404));
	}

	/** What is in no list of tasks. */
	private void search() {
		for (String person : List.of(CLERK, "market-reviewer", "market-head", "supervisor")) {
			Client.Session session = this.hall.signInToTasklist(person);
			assertThat(session.get("/camunda/api/hall/lists/handled").status()).isEqualTo(200);
			for (String page : List.of("lists/copies", "lists/recent", "start", "received", "workplace", "acceptances",
					"assignments", "assignments?holder=market-reviewer", "substitutions")) {
				assertThat(session.get("/camunda/api/hall/" + page).status()).as(page).isIn(200, 404);
			}
			for (String text : List.of("李桂芝", "232703195602291015", "13904571234", "XL20260506250001", "spjy",
					"食品经营")) {
				assertThat(session.post("/camunda/api/hall/lists/search", Map.of("text", text)).status())
					.isEqualTo(200);
			}
		}
	}

	private void askForOpinions() {
		String number = this.items.accept(WITH_OPINIONS);
		this.items.review(WITH_OPINIONS, number, Map.of());
		this.items.agree(WITH_OPINIONS, number);
		look(number);
	}

	/** What managers open. */
	private void manage() {
		List<Integer> answered = new ArrayList<>();
		for (String page : List.of("/api/items", "/api/items/publication", "/api/items/" + Samples.ITEM + "/guide",
				"/api/fire-orders", "/api/quotas/tree-felling-permit", "/api/models", "/api/models/" + Samples.ITEM,
				"/api/calendar", "/api/openapi")) {
			answered.add(this.hall.as("director").get(page).status());
		}
		assertThat(answered).allMatch(status -> status < 500);
	}

	/**
	 * Timers of a case fall due, cards are told of, and those that nobody explains seen.
	 */
	private void letTimePass() {
		this.hall.setTime("2026-06-24T09:30");
		this.hall.letTheExecutorLook();
	}

}
