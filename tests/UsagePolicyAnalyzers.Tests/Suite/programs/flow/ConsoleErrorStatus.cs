// scope: UPA3005
using System.ClientModel;
using OpenAI.Chat;

namespace Batch;

public static class Runner
{
    public static async Task RunAsync(ChatClient chat, IEnumerable<string> files, Microsoft.Extensions.Logging.ILogger logger)
    {
        foreach (var file in files)
        {
            try
            {
                ChatCompletion c = await chat.CompleteChatAsync("Summarize:\n" + await File.ReadAllTextAsync(file));
                await File.WriteAllTextAsync(file + ".summary", c.Content[0].Text);
                Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "{File} done, {Tokens} tokens", Path.GetFileName(file), c.Usage.TotalTokenCount);
            }
            catch (ClientResultException e)
            {
                Microsoft.Extensions.Logging.LoggerExtensions.LogWarning(logger, "{File} failed with {Status}", Path.GetFileName(file), e.Status);
            }
        }
    }
}
