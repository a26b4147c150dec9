// scope: UPA3005
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Letters.Api;

public class LetterComposer(IChatClient client, ILogger<LetterComposer> logger)
{
    public async Task<string> ComposeAsync(string occasion)
    {
        var prompt = "Compose a letter for the occasion: " + occasion;
        logger.LogInformation("Sending prompt {Prompt}", prompt); // expect: UPA3005
        var response = await client.GetResponseAsync(prompt);
        return response.Text;
    }
}
