// scope: UPA2001
using System.Globalization;
using OpenAI.Chat;

namespace Bank.Monitoring;

public static class Program
{
    public static async Task Main(string[] args)
    {
        var chat = new ChatClient("gpt-5", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
        var core = new CoreBanking(args[0]);
        foreach (var (account, transfers) in core.Today())
        {
            ChatCompletion c = await chat.CompleteChatAsync("Anti money laundering. Probability between 0 and 1 that these bank account transfers are fraudulent. Number only.\n" + transfers);
            var risk = double.Parse(c.Content[0].Text, CultureInfo.InvariantCulture);
            core.QueueForOfficerReview(account, risk);
        }
    }
}

public sealed class CoreBanking(string connection)
{
    public IEnumerable<(string Account, string Transfers)> Today() => [(connection, "")];
    public void QueueForOfficerReview(string account, double risk) => File.AppendAllText("queue.txt", $"{account};{risk}");
}
