namespace UsagePolicyAnalyzers.Testing;

/// <summary>A compilation as a project: fixes work on documents.</summary>
public static class CompilationProject
{
    /// <summary>Puts the sources, texts and references of a compilation into a workspace.</summary>
    public static Project Load(AdhocWorkspace workspace, CSharpCompilation compilation, AnalyzerOptions options)
    {
        var id = ProjectId.CreateNewId();
        var name = compilation.AssemblyName!;
        return workspace.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees[0].Options,
            documents: compilation.SyntaxTrees.Select(tree => Document(id, tree.FilePath, tree.GetText())),
            metadataReferences: compilation.References,
            additionalDocuments: options.AdditionalFiles.Select(file => Document(id, file.Path, file.GetText()!))));
    }

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), Path.GetFileName(path), filePath: path, loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default)));
}
