/**
 * HTML pages: what a page tells about its article ({@code Facts}: linked data first, then meta elements, microdata, and what is shown), and which of its words are the article
 * ({@code StoryFinder}). The door is {@link dragoman.reading.page.PageReader}. jsoup is known here alone; who has a piece of HTML from elsewhere asks
 * {@link dragoman.reading.page.Markup}.
 *
 * <p>How the story is found: the page is cut into {@code Blocks} of text; what {@code Clutter} calls navigation, comments or captions goes; the element whose paragraphs lie closest
 * together is the story, or the one around it that its makers call so; {@code StoryBlocks} drops what stands between its paragraphs and is none. Nothing here knows a site: a
 * rule must hold for pages that nobody has looked at. Trap: a name such as "hidden-xs" hides on small screens alone.
 */
package dragoman.reading.page;
