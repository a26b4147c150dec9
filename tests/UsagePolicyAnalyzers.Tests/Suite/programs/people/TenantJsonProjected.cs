// scope: UPA2005
using System.Text.Json;
using OpenAI.Chat;

namespace Lettings.Score;

public class TenantApplication
{
    public string Name { get; set; } = "";
    public decimal Income { get; set; }
    public string Ethnicity { get; set; } = "";
    public string PreviousLandlord { get; set; } = "";
}

public class TenantScore(ChatClient chat)
{
    public async Task<bool> SuitsAsync(TenantApplication application)
    {
        var json = JsonSerializer.Serialize(new { application.Income, application.PreviousLandlord });
        ChatCompletion c = await chat.CompleteChatAsync("Is this rental applicant a suitable tenant? yes or no\n" + json);
        return c.Content[0].Text.Trim() == "yes";
    }
}
