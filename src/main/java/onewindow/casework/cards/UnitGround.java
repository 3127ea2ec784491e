package onewindow.casework.cards;

/**
 * Why a card is about a unit, and booked in the case that made it due.
 */
enum UnitGround implements Ground {

	/** The third yellow card of a unit in one month. */
	THREE_YELLOWS("threeYellows", Colour.RED, "一个月内三张黄牌");

	private final String code;

	private final Colour colour;

	private final String zh;

	UnitGround(String code, Colour colour, String zh) {
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
