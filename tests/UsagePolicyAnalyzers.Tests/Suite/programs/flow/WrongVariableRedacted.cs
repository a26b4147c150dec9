// scope: UPA3001
using OpenAI.Chat;

namespace Lending.Notes;

public class Loan { public string Borrower = ""; public string AccountNumber = ""; public string RoutingNumber = ""; }

public static class Text
{
    public static string LastFour(string s) => s.Length > 4 ? "…" + s[^4..] : "…";
}

public class LoanNotes(ChatClient chat)
{
    public async Task<string> NoteAsync(Loan loan)
    {
        var account = Text.LastFour(loan.AccountNumber);
        var routing = loan.RoutingNumber;
        ChatCompletion c = await chat.CompleteChatAsync($"A note for {loan.Borrower}: account {account}, routing {routing}"); // expect-near: UPA3001
        return c.Content[0].Text;
    }
}
