package onewindow.engine.models;

/**
 * What the linter asks of models, forms and tables: one list for the build, for whatever
 * is deployed, and for designers at their files.
 */
enum Rule {

	/** Only what the hall can check is deployed. */
	FILE("file", "a deployment holds models, tables and forms, which are checked, and nothing else"),
	/** A model can be read. */
	BPMN("bpmn", "the engine takes valid BPMN 2.0 only"),
	/** Letters are the same everywhere. */
	ENCODING("encoding", "another machine would read other characters"),
	/** Unusual, but harmless. */
	SAVED("saved", "nothing is refused for it"),
	/** Made for this engine. */
	PLATFORM("platform", "the engine passes over what was made for another one, and nobody is told"),
	/** Only what is executed is drawn. */
	ELEMENT("element", "what the engine passes over tells people something that is not so"),
	/** Only attributes that the hall knows. */
	ATTRIBUTE("attribute", "what no rule looks at could do anything"),
	/** The engine can take it. */
	VALUE("value", "what is deployed must run when a case comes to it"),
	/** It fits its column. */
	LENGTH("length", "what is too long for its column stops every case that comes there"),
	/** The engine takes it. */
	ENGINE("engine", "the engine has the last word on what it can execute"),
	/** A table can be read. */
	DMN("dmn", "the engine takes valid DMN only"),
	/** A key somebody can look up. */
	KEY("key", "what belongs to no item is never started, and nobody answers for it"),
	/** File and process have one name. */
	PROCESS_ID("process-id", "whoever looks for a process finds it by the name of its file"),
	/** History ends some day. */
	TIME_TO_LIVE("time-to-live", "personal histories are not kept for ever"),
	/** Procedures are called. */
	PROCEDURE_START("procedure-start", "a procedure without its case has nothing to work on"),
	/** Callers rely on inputs and outputs. */
	PROCEDURE_CONTRACT("procedure-contract",
			"items that are running call the newest version with the inputs they know"),
	/** Ids that speak. */
	ELEMENT_ID("element-id", "bookings, statistics and migrations name elements by their ids for years"),
	/** Names for people. */
	NAME("name", "clerks and managers read names, in Chinese and in Tasklist's list"),
	/** What is executed is drawn. */
	DIAGRAM("diagram", "what is not drawn is executed unseen"),
	/** Everything leads somewhere. */
	DEAD_END("dead-end", "a path that just stops looks like a mistake, and often is"),
	/** Only kinds of tasks that the hall knows. */
	TASK_KIND("task-kind", "the hall has user tasks and delegates; other tasks wait for what nobody sends"),
	/** Delegates exist. */
	DELEGATE("delegate", "a delegate that does not exist stops a case with an incident"),
	/** No fixed person. */
	ASSIGNEE("assignee", "people fall ill and change posts; groups stay"),
	/** Groups exist. */
	CANDIDATE_GROUPS("candidate-groups", "a task of a group without people is never done"),
	/** Every task is due some day. */
	DUE_DATE("due-date", "lists are sorted by due date, and what has none is forgotten"),
	/** Forms are deployed along. */
	FORM("form", "a task without its form cannot be completed"),
	/** A form of the hall asks what it always asked. */
	FORM_CONTRACT("form-contract", "what the law asks is asked, whoever draws the form"),
	/** Answers lead somewhere. */
	ROUTE("route", "an answer for which no flow asks goes on as if nothing had been said"),
	/** Cases keep their forms. */
	FORM_BINDING("form-binding", "a case keeps the forms with which it began"),
	/** Numbers are written as text. */
	FORM_DATE("form-date",
			"a date field of Tasklist counts down by itself where the clock of the browser is west of Greenwich"),
	FORM_NUMBER("form-number", "a number field of Tasklist loses what is typed within a third of a second after it"),
	/** A choice has a default. */
	DEFAULT_FLOW("default-flow", "when no condition holds, the case must go on"),
	/** Answers are named. */
	FLOW_NAME("flow-name", "whoever looks at a diagram sees which way is which"),
	/** Choices have conditions. */
	CONDITION("condition", "two ways without conditions are both open"),
	/** Time comes from the clock. */
	TIMER("timer", "limits are working days; only the clock knows them"),
	/** Limits are marked. */
	LIMIT("limit", "a special procedure stops what is marked as a limit, and nothing else"),
	/** The clock runs until there is a decision. */
	CLOCK("clock", "the limits of the law run until the decision (行政许可法 Art. 42)"),
	/** Cards are of moments. */
	CARD("card", "the one step that books cards knows by the moment of the timer which card it books"),
	/** Events are sent. */
	EVENT("event", "what nobody sends never arrives"),
	/** Whatever waits ends by time. */
	WAY_OUT("way-out", "no wait may be forgotten: some timer looks after it"),
	/** Called processes exist. */
	CALLED_ELEMENT("called-element", "a call to nothing stops a case with an incident"),
	/** Procedures are called by their newest version. */
	CALLED_BINDING("called-binding", "what the law makes the same for all changes for all"),
	/** Calls keep to the contract. */
	CALLED_CONTRACT("called-contract", "a procedure gets what it asks for, and gives back what it says"),
	/** No code. */
	SCRIPT("script", "code in models runs with all rights and is checked by nobody"),
	/** Expressions ask and compare. */
	EXPRESSION("expression", "an expression that could call anything could do anything"),
	/** Nothing listens. */
	LISTENER("listener", "what happens unseen beside a step is found by nobody"),
	/** Who was accepted is answered. */
	DECISION("decision", "whoever was accepted gets a decision or a closing document (行政许可法 Art. 38)"),
	/** The catalogue is kept. */
	STAGE("stage", "what an item requires is done for every case"),
	/** No case gets stuck. */
	DEADLOCK("deadlock", "a case that nothing can move on is lost"),
	/** Nothing is there in vain. */
	DEAD_ELEMENT("dead-element", "what is never reached was meant to be"),
	/** Nothing is done twice. */
	DOUBLE_TOKEN("double-token", "what is parted and not joined does everything after it twice"),
	/** Side branches stay aside. */
	OWN_NET("own-net", "what runs beside a case must not move it on a second time"),
	/** Models that can be checked. */
	STATE_SPACE("state-space", "what has more states than can be looked at can be understood by nobody"),
	/** A table per file. */
	TABLE_ID("table-id", "whoever looks for a table finds it by the name of its file"),
	/** Several rows may match. */
	TABLE_POLICY("table-policy", "each row that matches names somebody who is told"),
	/** Tables compare texts. */
	TABLE_ENTRY("table-entry", "more than comparing texts could fail or run code"),
	/** Tables are asked what they know. */
	TABLE_INPUT("table-input", "the hall tells tables colour and ground, and nothing else"),
	/** Tables name people. */
	TABLE_OUTPUT("table-output", "a card of which nobody is told is no card"),
	/** Words of a table exist. */
	TABLE_VALUE("table-value", "a word that nobody says never matches"),
	/** Rows are of use. */
	TABLE_ROW("table-row", "a row that never matches was meant to"),
	/** Every ground of a card is told. */
	TABLE_COVER("table-cover", "a card of which nobody is told is no card");

	private final String id;

	private final String reason;

	Rule(String id, String reason) {
		this.id = id;
		this.reason = reason;
	}

	/** Its id, as findings show it. */
	String id() {
		return this.id;
	}

	/** Why it is a rule. */
	String reason() {
		return this.reason;
	}

	Finding broken(String element, String mend) {
		return new Finding(this, element, mend);
	}

}
