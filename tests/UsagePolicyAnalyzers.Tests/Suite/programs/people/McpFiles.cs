// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Workspace.Mcp;

[McpServerToolType]
public static class FolderTools
{
    [McpServerTool(Name = "tidy_folder"), Description("Tidies a folder")]
    public static string TidyFolder(string path) // expect: UPA2003
    {
        foreach (var file in Directory.GetFiles(path, "*.tmp"))
            File.Delete(file);
        Directory.Delete(Path.Combine(path, "cache"), recursive: true);
        return "tidy";
    }

    [McpServerTool(Name = "list_folder", ReadOnly = true), Description("Lists a folder")]
    public static string[] ListFolder(string path) => Directory.GetFiles(path);
}
