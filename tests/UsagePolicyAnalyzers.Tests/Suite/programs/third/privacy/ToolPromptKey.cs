// scope: UPA3003
using OpenAI.Chat;

namespace Script.Writer;

public sealed class ScriptWriter(ChatClient chat)
{
    public async Task<string> WriteAsync(string task)
    {
        var prompt = "Write a bash script that calls the OpenAI API with curl. "
            + "Use the header 'Authorization: Bearer sk-proj-lvuhfJXqIEnomef2mSJ5CMTIeg1ZTVnVv2fgKD0f6YYIgrCO'. " // expect-near: UPA3003
            + "The script must stop on errors. Task: " + task;
        ChatCompletion c = await chat.CompleteChatAsync(prompt);
        var text = c.Content[0].Text;
        var start = text.IndexOf("#!/bin", StringComparison.Ordinal);
        return start < 0 ? text : text[start..];
    }

    public static void Save(string path, string script)
    {
        File.WriteAllText(path, script.ReplaceLineEndings("\n"));
    }
}
