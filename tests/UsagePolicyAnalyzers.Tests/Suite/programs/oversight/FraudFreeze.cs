// scope: UPA2001
using System.Globalization;
using OpenAI.Chat;

namespace Bank.Monitoring;

public static class Program
{
    private const double Threshold = 0.85;

    public static async Task Main(string[] args)
    {
        var chat = new ChatClient("gpt-5", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
        var core = new CoreBanking(args[0]);
        foreach (var (account, transfers) in core.Today())
        {
            ChatCompletion c = await chat.CompleteChatAsync("Anti money laundering. Probability between 0 and 1 that these bank account transfers are fraudulent. Number only.\n" + transfers);
            var risk = double.Parse(c.Content[0].Text, CultureInfo.InvariantCulture);
            if (risk >= Threshold)
                core.FreezeAccount(account); // expect-near: UPA2001
        }
    }
}

public sealed class CoreBanking(string connection)
{
    public IEnumerable<(string Account, string Transfers)> Today() => [(connection, "")];
    public void FreezeAccount(string account) => File.AppendAllText("frozen.txt", account);
}
