// scope: UPA3001
using System.Net.Http.Json;

namespace Courier.Support;

public sealed class PickupCode
{
    public string ParcelId { get; init; } = "";
    public string OneTimeCode { get; init; } = "";
    public DateTime ValidUntil { get; init; }
}

public sealed class OllamaDesk(HttpClient http)
{
    public async Task<string> ReplyAsync(string question, PickupCode code)
    {
        var body = new
        {
            model = "llama3.2",
            stream = false,
            messages = new[]
            {
                new { role = "system", content = "Help the recipient pick the parcel up at the locker." },
                new { role = "user", content = $"{question}\nParcel {code.ParcelId}, locker code {code.OneTimeCode}" }, // expect: UPA3001
            },
        };
        var res = await http.PostAsJsonAsync("http://localhost:11434/api/chat", body);
        return await res.Content.ReadAsStringAsync();
    }

    public async Task<string> HowLongAsync(string question, PickupCode code)
    {
        var body = new
        {
            model = "llama3.2",
            stream = false,
            messages = new[]
            {
                new { role = "user", content = $"{question}\nParcel {code.ParcelId}, code valid until {code.ValidUntil:t}, {code.OneTimeCode.Length} digits" },
            },
        };
        var res = await http.PostAsJsonAsync("http://localhost:11434/api/chat", body);
        return await res.Content.ReadAsStringAsync();
    }
}
