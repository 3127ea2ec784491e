package onewindow.doors.threshold;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many bodies have not arrived whole, of each address and in all. Each holds a
 * thread; what is left over serves everybody else.
 */
class Unfinished {

	/** A quarter of the threads stays free for those who only read. */
	private static final int MOST = 768;

	/** A whole hall is one address. */
	private static final int MOST_OF_ONE_ADDRESS = 512;

	private final AtomicInteger all = new AtomicInteger();

	private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

	/**
	 * Waits for one more body.
	 * @return {@literal false} when there are too many already
	 */
	boolean begin(String address) {
		if (this.all.incrementAndGet() > MOST) {
			this.all.decrementAndGet();
			return false;
		}
		if (this.byAddress.merge(address, 1, Integer::sum) > MOST_OF_ONE_ADDRESS) {
			end(address);
			return false;
		}
		return true;
	}

	/** The body has arrived, or nobody waits for it any longer. */
	void end(String address) {
		this.byAddress.computeIfPresent(address, (key, count) -> (count > 1) ? count - 1 : null);
		this.all.decrementAndGet();
	}

}
