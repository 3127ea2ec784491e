package onewindow.casework.cards;

/**
 * Why a card is about a step that takes its time, whichever step it is.
 */
public enum StepDelay implements StepGround {

	/** A step is due on the next working day. */
	DUE_SOON("stepDueSoon", Colour.BLUE, "环节时限将到"),
	/** A step is overdue, and the centre's supervision is told. */
	REPORTED("stepReported", Colour.BLUE, "环节超期未办，已报中心督查督办"),
	/** A step is still overdue, and the director is told. */
	REPORTED_TO_DIRECTOR("stepReportedToDirector", Colour.BLUE, "环节超期仍未办，已报中心主任督办"),
	/** A step took longer than its days. */
	OVERDUE("stepOverdue", Colour.YELLOW, "环节超期");

	private final String code;

	private final Colour colour;

	private final String zh;

	StepDelay(String code, Colour colour, String zh) {
		this.code = code;
		this.colour = colour;
		this.zh = zh;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public Colour colour() {
		return this.colour;
	}

	@Override
	public String zh() {
		return this.zh;
	}

}
