// scope: UPA2005
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Lettings.Score;

public class TenantApplication
{
    public decimal Income { get; set; }
    [JsonIgnore] public string Ethnicity { get; set; } = "";
    [JsonIgnore] public string? MaritalStatus { get; set; }
    public string PreviousLandlord { get; set; } = "";
}

public class TenantScore(ChatClient chat)
{
    public async Task<bool> SuitsAsync(TenantApplication application)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Is this rental applicant a suitable tenant? yes or no\n" + JsonSerializer.Serialize(application));
        return c.Content[0].Text.Trim() == "yes";
    }
}
