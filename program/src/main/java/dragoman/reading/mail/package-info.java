/** Mail as files: newsletters and alerts as desks save them. The door is {@link dragoman.reading.mail.MailReader}; attachments are not opened. */
package dragoman.reading.mail;
