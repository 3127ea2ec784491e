package onewindow.casework.cards;

/**
 * Why a card is about a step. A room whose steps the law watches in its own way adds its
 * own, and says so by {@link Grounds}.
 */
public interface StepGround extends Ground {

}
