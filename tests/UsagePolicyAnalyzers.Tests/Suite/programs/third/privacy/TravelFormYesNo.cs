// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Travel.Forms;

public sealed class TravelForm
{
    public string FullName { get; set; } = "";
    public string Destination { get; set; } = "";
    public DateOnly? Departure { get; set; }
    public bool? HasPassport { get; set; }
}

public sealed class FormFiller(IChatClient client)
{
    public async Task<TravelForm?> FillAsync(string mail, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "Fill in the travel form from the mail of the employee.",
            ResponseFormat = ChatResponseFormat.ForJsonSchema<TravelForm>(),
        };
        var response = await client.GetResponseAsync(mail, options, ct);
        return JsonSerializer.Deserialize<TravelForm>(response.Text);
    }
}
