// scope: UPA3001
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Subscriptions;

public class Payment { public string Brand { get; set; } = ""; public string CardNumber { get; set; } = ""; }
public class Subscriber { public string Name { get; set; } = ""; [JsonIgnore] public List<Payment> Payments { get; set; } = []; public int PaymentCount => Payments.Count; }
public class Cancellation { public Subscriber Subscriber { get; set; } = new(); public string Text { get; set; } = ""; }

public class WinBackLetter(ChatClient chat)
{
    public async Task<string> WriteAsync(Cancellation cancellation)
    {
        var details = JsonSerializer.Serialize(cancellation);
        ChatCompletion c = await chat.CompleteChatAsync("Confirm this cancellation in two sentences.\n" + details);
        return c.Content[0].Text;
    }
}
