// scope: UPA1001
namespace Riverside.Library.Mail;

public static class MailTexts
{
    public const string Sender = "library@riverside.example";

    public const string TipsSubject = "Three books for you";

    public const string TipsFooter =
        "\n\n--\n" +
        "These tips were written by an AI model on the basis of your last loans.\n" +
        "Switch them off at any time in your account or at the counter.";

    public const string OverdueFooter = "\n\n--\nRiverside Library, Mill Lane 3, open Tuesday to Saturday.";
}
