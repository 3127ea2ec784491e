/** Finds every address of the hall by itself, and sends to it what no client would. */
package onewindow.fuzz;
