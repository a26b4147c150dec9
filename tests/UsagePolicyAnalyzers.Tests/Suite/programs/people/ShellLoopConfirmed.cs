// scope: UPA2003
using System.Diagnostics;
using System.Text.Json;
using OpenAI.Chat;

namespace Ops;

public class OpsAgent(ChatClient chat)
{
    private static readonly ChatTool Run = ChatTool.CreateFunctionTool("run", "Runs a line on the server", BinaryData.FromString("""{"type":"object","properties":{"line":{"type":"string"}}}"""));

    public async Task<string> WorkAsync(string task)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage("You maintain the server."), new UserChatMessage(task) };
        while (true)
        {
            ChatCompletion c = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { Tools = { Run } });
            if (c.FinishReason != ChatFinishReason.ToolCalls) return c.Content[0].Text;
            messages.Add(new AssistantChatMessage(c));
            foreach (var call in c.ToolCalls)
            {
                var line = JsonDocument.Parse(call.FunctionArguments).RootElement.GetProperty("line").GetString();
                Console.Write($"Run '{line}'? [y/N] ");
                if (Console.ReadLine() != "y")
                {
                    messages.Add(new ToolChatMessage(call.Id, "The operator declined."));
                    continue;
                }
                using var process = Process.Start(new ProcessStartInfo("/bin/sh", $"-c \"{line}\"") { RedirectStandardOutput = true })!;
                messages.Add(new ToolChatMessage(call.Id, await process.StandardOutput.ReadToEndAsync()));
            }
        }
    }
}
